import type { Browser, Locator, Page } from 'playwright-core';
import type { LiveCommand } from '../../src/app/live/live-command';
import type { PageHost } from '../excel-host/browser/page-host';
import { installExcel } from '../excel-host/browser/page-host';
import type { EmulatedExcel } from '../excel-host/host';
import type { Traces } from './traces';
import { watchTraces } from './traces';
import { installRibbon } from './ribbon';

/** The built pane in a browser as wide as Excel shows it, with what it left behind outside the workbook. */
export interface Pane {
  readonly page: Page;
  readonly host: PageHost | null;
  readonly traces: Traces;
  readonly button: (command: LiveCommand) => Locator;
  /** The sentences in the status once the pane has come to rest. */
  readonly told: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

let opened = 0;

/** Opens the pane beside `excel`'s workbook on 31 March 2021, or by itself where there is none. */
export async function openPane(
  browser: Browser,
  origin: string,
  excel: EmulatedExcel | null,
  locale = 'fi-FI',
): Promise<Pane> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 700 },
    timezoneId: 'Europe/Helsinki',
    locale,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime('2021-03-31T12:00:00+03:00');
  const traces = await watchTraces(page, origin);
  opened += 1;
  const host = excel === null ? null : await installExcel(page, excel, `pane-${opened}`);
  if (excel !== null) await installRibbon(page);
  await page.goto(`${origin}/taskpane.html`);
  const button = (command: LiveCommand): Locator => page.locator(`button[data-command=${command}]`);
  return {
    page,
    host,
    traces,
    button,
    told: async () => {
      await button('check').and(page.locator(':enabled')).waitFor();
      return await page.getByRole('status').locator('p').allTextContents();
    },
    close: () => context.close(),
  };
}
