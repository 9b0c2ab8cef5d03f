import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
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
  readonly close: () => Promise<void>;
}

let opened = 0;

/** Opens the pane beside `excel`'s workbook on 31 March 2021, or by itself where there is none. */
export async function openPane(
  browser: Browser,
  origin: string,
  excel: EmulatedExcel | null,
  options: BrowserContextOptions = {},
  prepare: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Pane> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 700 },
    timezoneId: 'Europe/Helsinki',
    locale: 'fi-FI',
    ...options,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  await page.clock.setFixedTime('2021-03-31T12:00:00+03:00');
  const traces = await watchTraces(page, origin);
  opened += 1;
  const host = excel === null ? null : await installExcel(page, excel, `pane-${opened}`);
  if (excel !== null) await installRibbon(page);
  await prepare(page);
  await page.goto(`${origin}/taskpane.html`);
  return { page, host, traces, close: () => context.close() };
}
