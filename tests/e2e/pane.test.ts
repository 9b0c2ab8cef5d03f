import type { Browser } from 'playwright-core';
import type { LiveCommand } from '../../src/app/live/live-command';
import { LIVE_COMMANDS } from '../../src/app/live/live-command';
import type { Grid } from '../../src/core/model/grid';
import type { Language } from '../../src/i18n/language';
import { textsOf } from '../../src/i18n/texts';
import { chromiumPath, launchChromium } from '../excel-host/browser/chromium';
import type { EmulatedExcel } from '../excel-host/host';
import { snapshot } from '../excel-host/snapshot';
import { builtPane } from './built-pane';
import type { Pane } from './pane-in-excel';
import { openPane } from './pane-in-excel';
import type { PaneServer } from './pane-server';
import { servePane } from './pane-server';
import { pressRibbon } from './ribbon';
import { LIST, openInExcel, personalData, sampleGrids } from './sample-in-excel';

const executable = chromiumPath();
if (executable === null)
  console.warn('Skipped: no Chromium here (apt-get install chromium, or set CHROMIUM).');

jest.setTimeout(30_000);

let browser: Browser;
let server: PaneServer;
let grids: readonly Grid[];
let pane: Pane;
let excel: EmulatedExcel;

const INTERRUPTED = 'Edellinen työ jäi kesken. Vie se loppuun tai peru se, ennen kuin jatkat.';

type Press = (command: LiveCommand) => Promise<void>;

const byMouse: Press = (command) => pane.button(command).click();

const byKeyboard: Press = async (command) => {
  const focused = () =>
    pane.page.evaluate(() =>
      document.activeElement instanceof HTMLElement ? document.activeElement.dataset.command : undefined,
    );
  for (let tabs = 0; (await focused()) !== command; tabs += 1) {
    if (tabs > LIVE_COMMANDS.length) throw new Error(`Tab does not lead to ${command}.`);
    await pane.page.keyboard.press('Tab');
  }
  await pane.page.keyboard.press('Enter');
};

const byRibbon: Press = (command) => pressRibbon(pane.page, command);

type Visible = Readonly<Record<string, unknown>> & { readonly sheets: readonly unknown[] };

/** What people see of the workbook; the program's settings are not among it. */
function visible(): Visible {
  const { sheets, ...others } = snapshot(excel.workbook);
  return { ...others, settings: null, sheets: sheets as unknown[] };
}

const headings = (): unknown[] => excel.workbook.sheets[0]!.rows[3]!.values;
const setting = (key: string): string => JSON.stringify(excel.workbook.settings.get(key));
const cellsOfList = ({ sheets }: Visible): unknown => (sheets[0] as { cells: unknown }).cells;
const rulesOfMarks = (): number => excel.workbook.sheets[0]!.conditionalFormats.length;

async function told(): Promise<string[]> {
  return (await pane.told()).map((sentence) => sentence.replace(/\s/g, ' '));
}

(executable === null ? describe.skip : describe)('the built pane in Chromium', () => {
  beforeAll(async () => {
    server = await servePane(builtPane());
    browser = await launchChromium(executable!);
    grids = await sampleGrids();
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  afterEach(async () => {
    await pane.close();
  });

  async function open(locale = 'fi-FI'): Promise<void> {
    excel = openInExcel(grids, { displayLanguage: locale });
    pane = await openPane(browser, server.origin, excel);
  }

  test.each([
    ['the mouse', byMouse],
    ['the keyboard alone', byKeyboard],
    ['the ribbon', byRibbon],
  ])('the whole job is done by %s, taken back, and leaves nothing outside the workbook', async (_, press) => {
    await open();
    const before = visible();

    await press('check');
    expect(await told()).toEqual([
      expect.stringMatching(
        /^Tarkistettu 1 750 asiakasta: \d+ virhettä ja [\d ]+ varoitusta\. Merkitty \d+ solua\.$/,
      ),
    ]);
    expect(rulesOfMarks()).toBeGreaterThan(0);
    // Marks lie over the cells; the cells are as they were.
    expect(cellsOfList(visible())).toEqual(cellsOfList(before));

    await press('complete');
    expect(await told()).toEqual([
      'Täytetty 42 000 solua listan oikealle puolelle. Asiakkuus: kyllä 1 706, ei 22, tarkista 22.',
      expect.stringContaining('Lista ei ole Excel-taulukko.'),
    ]);
    expect(headings()).toContain('Asiakkuus');

    await press('assign');
    expect(await told()).toEqual([
      expect.stringMatching(
        /^Jaettu 1 700 asiakasta 18 omavalmentajalle; omavalmentaja vaihtuu \d+ asiakkaalta\.$/,
      ),
      expect.stringContaining('Lista ei ole Excel-taulukko.'),
    ]);
    expect(headings()).toContain('Ehdotettu omavalmentaja');

    await press('summarise');
    expect(await told()).toEqual(['Tehty: Yhteenveto, Ratkaistavat, Historia.']);
    expect(excel.workbook.sheets.slice(grids.length).map(({ name }) => name)).toEqual([
      'Yhteenveto',
      'Ratkaistavat',
      'Historia',
    ]);

    for (const sentence of [
      'Kumottu: Jaa omavalmentajille.',
      'Kumottu: Täydennä lista.',
      'Kumottu: Tarkista lista.',
      'Ei ole mitään kumottavaa.',
    ]) {
      await press('undo');
      expect(await told()).toEqual([sentence]);
    }
    expect(visible().sheets.slice(0, grids.length)).toEqual(before.sheets);
    expect(setting('omavalmentaja.list.0')).toContain('Ratkaistavat');
    await expectNothingOutside();
  });

  test.each<[string, Language]>([
    ['fi-FI', 'fi'],
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
  ])('in an Excel in %s the pane speaks %s', async (locale, language) => {
    await open(locale);
    await pane.told();
    const { taskpane } = textsOf(language);
    expect(await pane.page.locator('button').allTextContents()).toEqual(Object.values(taskpane.buttons));
    expect(await pane.page.locator('html').getAttribute('lang')).toBe(language);
    await byMouse('undo');
    expect(await pane.told()).toEqual([taskpane.results.nothingToUndo]);
  });

  test('without Excel it says where to open it', async () => {
    pane = await openPane(browser, server.origin, null);
    await pane.page.getByText('Avaa tämä paneeli Excelissä').waitFor();
    expect(await pane.page.locator('button').count()).toBe(0);
    await expectNothingOutside();
  });

  test('while a cell is being edited every command says so and changes nothing', async () => {
    await open();
    await pane.told();
    const before = visible();
    excel.beginCellEdit();
    for (const command of ['check', 'complete', 'assign', 'summarise'] as const) {
      await byMouse(command);
      expect(await told()).toEqual(['Jokin solu on muokattavana. Paina Enter tai Esc ja yritä uudelleen.']);
    }
    excel.endCellEdit();
    expect(visible()).toEqual(before);
    await expectNothingOutside();
  });

  test('on a protected sheet a command says so and changes nothing', async () => {
    await open();
    await pane.told();
    excel.user.protectSheet(LIST);
    const before = visible();
    for (const command of ['check', 'complete'] as const) {
      await byMouse(command);
      const [sentence] = await told();
      expect(sentence).toBe(
        `Taulukko ”${LIST}” on suojattu. Poista suojaus (Tarkista – Poista taulukon suojaus) ja yritä uudelleen.`,
      );
      expect(visible().sheets).toEqual(before.sheets);
    }
    await expectNothingOutside();
  });

  test('work that Excel breaks off half-way is offered to be taken back, and then all is as before', async () => {
    const writing = await syncThatBeginsToWrite('complete');
    await open();
    await pane.told();
    const before = visible();
    excel.faults.arm(writing, { kind: 'error', at: 'middle', code: 'GeneralException' });
    await byMouse('complete');
    expect(await told()).toEqual([expect.stringContaining('GeneralException'), INTERRUPTED]);
    expect(visible()).not.toEqual(before);
    await settle('Peru');
    expect(visible()).toEqual(before);
    await expectNothingOutside();
  });

  test.each(['Vie loppuun', 'Peru'])(
    'where the connection is lost between two syncs, the pane opened again offers “%s”, and no half-made sheet stays',
    async (choice) => {
      const writing = await syncThatBeginsToWrite('summarise');
      await open();
      await pane.told();
      const before = visible();
      excel.faults.arm(writing + 1, { kind: 'connection', as: 'silence', when: 'before' });
      await byMouse('summarise');
      await waitUntil(() => excel.log.batches().some(({ error }) => error === 'connection'));
      expect(visible()).not.toEqual(before);

      await pane.page.reload();
      await pane.page.getByText(INTERRUPTED).waitFor();
      await settle(choice);
      expect(visible()).toEqual(before);
      await expectNothingOutside();
    },
  );

  /** No request, violation, console line, error, setting, name or storage tells of a person. */
  async function expectNothingOutside(): Promise<void> {
    const { foreignRequests, policyViolations, errors, messages } = pane.traces;
    expect({ foreignRequests, policyViolations, errors }).toEqual({
      foreignRequests: [],
      policyViolations: [],
      errors: [],
    });
    const stored = await pane.page.evaluate(() =>
      JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage)]),
    );
    const inWorkbook =
      pane.host === null ? '' : JSON.stringify({ ...snapshot(excel.workbook), sheets: null });
    const settings = JSON.stringify(pane.host?.documentSettings() ?? {});
    const outside = [...messages, stored, inWorkbook, settings].join('\n');
    expect(personalData(grids).filter((text) => outside.includes(text))).toEqual([]);
  }

  /** The number of the sync in which a command's journal begins. The command is done on a workbook of its own. */
  async function syncThatBeginsToWrite(command: LiveCommand): Promise<number> {
    await open();
    await pane.told();
    excel.log.clear();
    await byMouse(command);
    await pane.told();
    await pane.close();
    return (
      excel.log.batches().findIndex(({ actions }) => actions.includes('open CustomXmlPartCollection.add')) + 1
    );
  }

  async function settle(choice: string): Promise<void> {
    await pane.page.getByRole('button', { name: choice }).click();
    await pane.page.getByText('Keskeytynyt työ on selvitetty.').waitFor();
    expect(await told()).toEqual(['Keskeytynyt työ on selvitetty.']);
  }
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
