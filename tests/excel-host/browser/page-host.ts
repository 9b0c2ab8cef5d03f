import type { Page } from 'playwright-core';
import type { EmulatedExcel } from '../host';
import type { Batch } from '../protocol';
import { installWin32 } from './win32';

/** What an add-in's page keeps outside the workbook's model. */
export interface PageHost {
  /** `Office.context.document.settings`, as last saved. */
  readonly documentSettings: () => Readonly<Record<string, string>>;
}

/**
 * Makes the page believe that it is a task pane of Excel on Windows, with `excel` behind it. Call it before the page
 * goes anywhere. office.js, its strings and its host file are the page's own affair: serve them from its origin.
 */
export async function installExcel(page: Page, excel: EmulatedExcel, instanceId: string): Promise<PageHost> {
  let documentSettings: Readonly<Record<string, string>> = {};
  await page.exposeFunction('excelHostAnswer', (body: string, flags: number) =>
    excel.answer(JSON.parse(body) as Batch, flags),
  );
  await page.exposeFunction('excelHostSettings', (settings: Record<string, string>) => {
    documentSettings = settings;
  });
  excel.listen((entries) => {
    const arrays = entries.map(({ messageCategory, messageType, targetId, message }) => [
      ...[messageCategory, messageType, targetId, message, 0, false],
    ]);
    page
      .evaluate((sent) => {
        window.excelHostEvents(sent);
      }, arrays)
      .catch(() => undefined);
  });
  await page.addInitScript(installWin32, {
    instanceId,
    displayLanguage: excel.displayLanguage,
    isDark: excel.isDark,
    requirementMatrix: JSON.stringify(excel.requirementSets).toLowerCase(),
  });
  return { documentSettings: () => documentSettings };
}
