import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { createExcel } from '../host';
import { chromiumPath, launchChromium } from '../../../scripts/browser/chromium.mjs';
import { installExcel } from './page-host';

const OFFICE_JS = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const ORIGIN = 'https://pane.test';
const PANE = '<!doctype html><title>Pane</title><script src="/office/office.js"></script>';

const executable = chromiumPath();
if (executable === null)
  console.warn('Skipped: no Chromium here (apt-get install chromium, or set CHROMIUM).');

(executable === null ? describe.skip : describe)('the whole office.js in Chromium', () => {
  let browser: Browser;
  let page: Page;
  let foreign: string[];
  let problems: string[];
  const excel = createExcel({
    sheets: [{ name: 'List', values: [['Name'], ['Aino']] }],
    requirementSets: { ExcelApi: '1.13' },
  });

  beforeAll(async () => {
    browser = await launchChromium(executable!);
    page = await browser.newPage();
    foreign = [];
    problems = [];
    page.on('pageerror', (error) => problems.push(error.message));
    await page.route('**/*', async (route) => {
      const url = new URL(route.request().url());
      if (url.origin !== ORIGIN) foreign.push(url.href);
      if (url.pathname === '/') return route.fulfill({ contentType: 'text/html', body: PANE });
      const file = path.join(OFFICE_JS, url.pathname.replace('/office/', ''));
      const body = await readFile(file, 'utf8').catch(() => null);
      return body === null
        ? route.fulfill({ status: 404 })
        : route.fulfill({ contentType: 'text/javascript', body });
    });
    await installExcel(page, excel, 'whole-office-js');
    await page.goto(`${ORIGIN}/`);
  }, 60_000);

  afterAll(async () => {
    await browser.close();
  });

  test('boots into Excel on a PC', async () => {
    const ready = await page.evaluate(() => Office.onReady());
    expect(ready).toMatchObject({ host: 'Excel', platform: 'PC' });
  });

  test('knows the requirement sets that the test sets', async () => {
    const known = await page.evaluate(() =>
      ['1.13', '1.14'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    expect(known).toEqual([true, false]);
  });

  test('reads and writes the workbook of the test', async () => {
    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('List').getUsedRange();
        range.getCell(1, 0).values = [['Eino']];
        range.load({ values: true });
        await context.sync();
        return range.values;
      }),
    );
    expect(read).toEqual([['Name'], ['Eino']]);
  });

  test('hears what a colleague types', async () => {
    await page.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('List').onChanged.add((event) => {
          document.title = `${event.address} ${event.source}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    excel.colleague.type('List', 'A2', 'Aino');
    await page.waitForFunction(() => document.title === 'A2 Remote', undefined, { timeout: 5000 });
  });

  test('keeps document settings', async () => {
    const saved = await page.evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.document.settings.set('profile', 'savonlinna-2021');
          Office.context.document.settings.saveAsync((result) => {
            resolve([result.status, Office.context.document.settings.get('profile')]);
          });
        }),
    );
    expect(saved).toEqual(['succeeded', 'savonlinna-2021']);
  });

  test('tells a refused batch by its code', async () => {
    excel.faults.arm(1, { kind: 'cell-edit' });
    const code = await page.evaluate(() =>
      Excel.run((context) => context.sync(context.workbook.worksheets.load('items/name'))).then(
        () => 'done',
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : 'another error'),
      ),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  test('sends nothing outside its own origin and throws nothing', () => {
    expect(foreign).toEqual([]);
    expect(problems).toEqual([]);
  });
});
