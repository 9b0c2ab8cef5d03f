import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Traces } from './traces';
import { watchTraces } from './traces';

/** The page that works on files, in a browser without Excel. */
export interface PageWithoutExcel {
  readonly page: Page;
  readonly traces: Traces;
  /** Chooses a file in the dialog of the page's button. */
  readonly choose: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Drops files on the page. */
  readonly drop: (files: Readonly<Record<string, Uint8Array>>) => Promise<void>;
  /** Presses the button that saves the result, and gives the file. */
  readonly download: () => Promise<{ readonly name: string; readonly bytes: Uint8Array }>;
  readonly close: () => Promise<void>;
}

/** Opens the page on 31 March 2021. */
export async function openPage(
  browser: Browser,
  origin: string,
  options: BrowserContextOptions = {},
): Promise<PageWithoutExcel> {
  const context = await browser.newContext({
    viewport: { width: 1200, height: 800 },
    timezoneId: 'Europe/Helsinki',
    locale: 'fi-FI',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime('2021-03-31T12:00:00+03:00');
  const traces = await watchTraces(page, origin);
  await page.goto(`${origin}/index.html`);
  await page.locator('[data-action=sample]').waitFor();
  return {
    page,
    traces,
    choose: async (name, bytes) => {
      const chosen = page.waitForEvent('filechooser');
      await page.locator('[data-action=open]').first().click();
      await (await chosen).setFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    },
    drop: async (files) => {
      const plain = Object.entries(files).map(([name, bytes]) => ({ name, bytes: [...bytes] }));
      const data = await page.evaluateHandle((dropped) => {
        const transfer = new DataTransfer();
        for (const { name, bytes } of dropped) transfer.items.add(new File([new Uint8Array(bytes)], name));
        return transfer;
      }, plain);
      const target = page.locator('#page > *');
      await target.dispatchEvent('dragover', { dataTransfer: data });
      await target.dispatchEvent('drop', { dataTransfer: data });
    },
    download: async () => {
      const saved = page.waitForEvent('download');
      await page.locator('[data-action=download]').click();
      const download = await saved;
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    },
    close: () => context.close(),
  };
}
