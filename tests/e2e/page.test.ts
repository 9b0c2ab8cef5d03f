import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Grid } from '../../src/core/model/grid';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { builtPane } from './built-pane';
import { describeInChromium } from './describe-in-chromium';
import type { Hands } from './hands';
import { keyboard, mouse, told } from './hands';
import type { PageWithoutExcel } from './page-without-excel';
import { openPage } from './page-without-excel';
import { personalData, sampleGrids } from './sample-in-excel';

jest.setTimeout(40_000);

const SAMPLE = path.resolve(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');
const CLIENTS = 'Asiakkaat';
const RESULT_SHEETS = [
  'Yhteenveto',
  CLIENTS,
  'Valmentajat',
  'Huomiot',
  'Ratkaistavat',
  'Historia',
  'Asetukset',
  'Loki',
];

let grids: readonly Grid[];
let sample: Uint8Array;
let opened: PageWithoutExcel;

describeInChromium('the page without Excel', (there) => {
  beforeAll(async () => {
    grids = await sampleGrids();
    sample = await readFile(SAMPLE);
  });

  afterEach(async () => {
    await opened.close();
  });

  test.each<[string, Hands]>([
    ['the mouse', mouse],
    ['the keyboard alone', keyboard],
  ])(
    'the whole job is done on the sample by %s, and the result is a workbook of its own',
    async (_, press) => {
      opened = await openPage(there.browser, there.origin);
      const { page } = opened;
      await press(page, '[data-action=sample]');
      await page.getByText('1 750 asiakasta').waitFor();

      await press(page, '[data-step=check]');
      await press(page, '[data-action=fix-safe]');
      await press(page, '[data-action=apply-repairs]');
      await page.locator('[data-notice=told]').waitFor();
      expect(await told(page)).toEqual([expect.stringMatching(/^Korjattiin \d+ solua\.$/)]);
      await press(page, '[data-action=mark]');
      await page.locator('[data-mark]').first().waitFor();

      await press(page, '[data-step=complete]');
      await press(page, '[data-action=complete]');
      await page.getByText('Täytettiin 24 saraketta').waitFor();
      await press(page, '[data-step=assign]');
      await press(page, '[data-action=apply-plan]');
      await page.getByText('Ehdotus kirjoitettiin listaan').waitFor();
      await press(page, '[data-step=report]');
      await press(page, '[data-action=summarise]');
      await page.locator('[data-sheet=Historia]').waitFor();
      expect(await page.locator('[data-sheet]').allTextContents()).toEqual([
        ...grids.map(({ sheet }) => sheet),
        'Yhteenveto',
        'Ratkaistavat',
        'Historia',
      ]);

      const { name, bytes } = await opened.download();
      expect(name).toBe('esimerkki – omavalmentaja 2021-03-31.xlsx');
      const result = await openWorkbookFile(bytes, name);
      expect((await result.listSheets()).map(({ name: sheet }) => sheet)).toEqual(RESULT_SHEETS);
      const list = await result.readGrid(CLIENTS);
      // One heading row, and every client of the list.
      expect(rowsIn(list)).toBe(1 + 1_750);
      expect(list.cells[0]).toEqual(expect.arrayContaining(['Hetu', 'Asiakkuus', 'Ehdotettu omavalmentaja']));
      await expectNothingOutside();
    },
  );

  test('a file that is dropped is opened, and stays as it is on the disk', async () => {
    opened = await openPage(there.browser, there.origin);
    await opened.drop({ 'maaliskuu.xlsx': sample });
    await opened.page.getByText('1 750 asiakasta').waitFor();
    await opened.page.getByText('maaliskuu.xlsx').waitFor();
    expect(await readFile(SAMPLE)).toEqual(sample);
    await expectNothingOutside();
  });

  const text = (content: string): Uint8Array => new TextEncoder().encode(content);

  test.each<[string, string, () => Uint8Array]>([
    ['text that is named a workbook', 'lista.xlsx', () => text('Hei')],
    ['a workbook that is cut off', 'lista.xlsx', () => sample.subarray(0, 5_000)],
    ['a picture', 'kuva.png', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['nothing at all', 'tyhja.xlsx', () => new Uint8Array()],
  ])('%s is refused in one sentence, and the file before stays open', async (_, name, bytes) => {
    opened = await openPage(there.browser, there.origin);
    await opened.choose('maaliskuu.xlsx', sample);
    await opened.page.getByText('1 750 asiakasta').waitFor();
    await opened.choose(name, bytes());
    const problem = opened.page.locator('[data-notice=problem]');
    await problem.waitFor();
    expect(await problem.textContent()).toMatch(/\p{L}.*\./u);
    expect(await opened.page.getByText('1 750 asiakasta').count()).toBe(1);
    await expectNothingOutside();
  });

  test('a page that is opened from a disk, where no browser gives a worker, says what to do', async () => {
    const context = await there.browser.newContext({ locale: 'fi-FI' });
    const page = await context.newPage();
    await page.goto(pathToFileURL(path.join(builtPane(), 'index.html')).href);
    await page.getByText('Pyydä ylläpidolta sivun osoite.').waitFor();
    await context.close();
  });

  test('two files at once are not guessed between', async () => {
    opened = await openPage(there.browser, there.origin);
    await opened.drop({ 'a.xlsx': sample, 'b.xlsx': sample });
    await opened.page.getByText('Avaa yksi tiedosto kerrallaan.').waitFor();
    await expectNothingOutside();
  });

  test('a clicked finding brings its cell into view in the grid', async () => {
    opened = await openPage(there.browser, there.origin);
    const { page } = opened;
    await opened.choose('maaliskuu.xlsx', sample);
    await mouse(page, '[data-step=check]');
    await mouse(page, '[data-severity=error]');
    await page.getByText('Tarkistusmerkki ei täsmää').click();
    await page.locator('[data-action=next]').click();
    // Looked for anew until it is there: the grid may draw its cells again just now.
    await page.waitForFunction(() => {
      const box = document.querySelector('[role=gridcell][aria-selected=true]')?.getBoundingClientRect();
      return box !== undefined && box.x > 400 && box.y > 0 && box.y < 800;
    });
  });

  /** No request leaves the page's own server, and no console line, error or storage tells of a person. */
  async function expectNothingOutside(): Promise<void> {
    const { foreignRequests, policyViolations, errors, messages } = opened.traces;
    expect({ foreignRequests, policyViolations, errors }).toEqual({
      foreignRequests: [],
      policyViolations: [],
      errors: [],
    });
    const stored = await opened.page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), location.href]),
    );
    const outside = [...messages, stored].join('\n');
    expect(personalData(grids).filter((part) => outside.includes(part))).toEqual([]);
  }
});

const rowsIn = ({ cells }: Grid): number => cells.filter((row) => row.some((cell) => cell !== null)).length;
