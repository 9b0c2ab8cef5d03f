import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import { resultOf } from '../sheets/result.fixture';
import type { LiveCommand } from '../../src/app/live/command-names';
import type { Grid } from '../../src/core/model/grid';
import type { Language } from '../../src/i18n/language';
import { loadPaneTexts } from '../../src/i18n/pane-texts';
import type { EmulatedExcel } from '../excel-host/host';
import { snapshot } from '../excel-host/snapshot';
import { describeInChromium } from './describe-in-chromium';
import type { Hands } from './hands';
import { keyboard, mouse, told } from './hands';
import type { Pane } from './pane-in-excel';
import { openPane } from './pane-in-excel';
import { pressRibbon } from './ribbon';
import { LIST, openInExcel, personalData, sampleGrids } from './sample-in-excel';

jest.setTimeout(30_000);

let grids: readonly Grid[];
let pane: Pane;
let excel: EmulatedExcel;

const INTERRUPTED = 'Edellinen työ jäi kesken Vie se loppuun tai peru se, ennen kuin jatkat.';
const COUNT = String.raw`\d[\d ]*`;

/** What a person presses for a command: the step or page, then its button. */
const PRESSED: Readonly<Record<LiveCommand, readonly string[]>> = {
  check: ['[data-step=check]', '[data-action=mark]'],
  complete: ['[data-step=complete]', '[data-action=complete]'],
  assign: ['[data-step=assign]', '[data-action=apply-plan]'],
  summarise: ['[data-step=report]', '[data-action=summarise]'],
  undo: ['[data-page=history]', '[data-action=undo]'],
};

declare global {
  interface Window {
    /** Of the client library: what each id of a custom function runs. */
    CustomFunctions: {
      _association: { mappings: Readonly<Record<string, (...values: unknown[]) => Promise<unknown>>> };
    };
  }
}

type Press = (command: LiveCommand) => Promise<void>;

const by =
  (hands: Hands): Press =>
  async (command) => {
    for (const selector of PRESSED[command]) {
      await hands(pane.page, selector);
      await told(pane.page);
    }
  };
const byMouse = by(mouse);
const byRibbon: Press = (command) => pressRibbon(pane.page, command);

type Telling = Readonly<Record<Exclude<LiveCommand, 'undo'>, RegExp>>;

const telling = (texts: Readonly<Record<keyof Telling, string>>): Telling => {
  const pattern = (text: string): RegExp => new RegExp(`^${text.replaceAll('N', COUNT)}$`);
  return {
    check: pattern(texts.check),
    complete: pattern(texts.complete),
    assign: pattern(texts.assign),
    summarise: pattern(texts.summarise),
  };
};

const TOLD_BY_PANE = telling({
  check: 'Taulukkoon merkittiin N solua\\.',
  complete: 'Täytettiin 24 saraketta listan oikealle puolelle\\. Lista ei ole Excel-taulukko\\..*',
  assign:
    'Ehdotus kirjoitettiin listaan: 1 700 asiakasta sai omavalmentajan\\. Lista ei ole Excel-taulukko\\..*',
  summarise: '.*Yhteenveto, Ratkaistavat, Historia\\.',
});

const TOLD_BY_RIBBON = telling({
  check: 'Tarkistettu 1 750 asiakasta: N virhettä ja N varoitusta\\. Merkitty N solua\\.',
  complete:
    'Täytetty 42 000 solua listan oikealle puolelle\\. Asiakkuus: kyllä 1 706, ei 22, tarkista 22\\. Lista ei ole Excel-taulukko\\..*',
  assign:
    'Jaettu 1 700 asiakasta 18 omavalmentajalle; omavalmentaja vaihtuu N asiakkaalta\\. Lista ei ole Excel-taulukko\\..*',
  summarise: 'Tehty: Yhteenveto, Ratkaistavat, Historia\\.',
});

type Visible = Readonly<Record<string, unknown>> & { readonly sheets: readonly unknown[] };

/** What people see of the workbook; the program's settings are not among it. */
function visible(): Visible {
  const { sheets, ...others } = snapshot(excel.workbook);
  return { ...others, settings: null, sheets: sheets as unknown[] };
}

const headings = (): unknown[] => excel.workbook.sheets[0]!.rows[3]!.values;
const cellsOfList = ({ sheets }: Visible): unknown => (sheets[0] as { cells: unknown }).cells;
const rulesOfMarks = (): number => excel.workbook.sheets[0]!.conditionalFormats.length;

describeInChromium('the built pane in Chromium', (there) => {
  beforeAll(async () => {
    grids = await sampleGrids();
  });

  afterEach(async () => {
    await pane.close();
  });

  async function open(locale = 'fi-FI'): Promise<void> {
    excel = openInExcel(grids, { displayLanguage: locale });
    pane = await openPane(there.browser, there.origin, excel);
    await pane.page.locator('[data-next]').waitFor();
    await told(pane.page);
  }

  test.each<[string, Press, Telling]>([
    ['the mouse', byMouse, TOLD_BY_PANE],
    ['the keyboard alone', by(keyboard), TOLD_BY_PANE],
    ['the ribbon', byRibbon, TOLD_BY_RIBBON],
  ])(
    'the whole job is done by %s, taken back, and leaves nothing outside the workbook',
    async (_, press, tells) => {
      await open();
      const before = visible();

      await press('check');
      expect(await told(pane.page)).toEqual([expect.stringMatching(tells.check)]);
      expect(rulesOfMarks()).toBeGreaterThan(0);
      // Marks lie over the cells; the cells are as they were.
      expect(cellsOfList(visible())).toEqual(cellsOfList(before));

      await press('complete');
      expect(await told(pane.page)).toEqual([expect.stringMatching(tells.complete)]);
      expect(headings()).toContain('Asiakkuus');

      await press('assign');
      expect(await told(pane.page)).toEqual([expect.stringMatching(tells.assign)]);
      expect(headings()).toContain('Ehdotettu omavalmentaja');

      await press('summarise');
      expect(await told(pane.page)).toEqual([expect.stringMatching(tells.summarise)]);
      expect(excel.workbook.sheets.slice(grids.length).map(({ name }) => name)).toEqual([
        'Yhteenveto',
        'Ratkaistavat',
        'Historia',
      ]);
      expect(excel.workbook.sheets[grids.length]!.charts.length).toBeGreaterThan(0);

      for (const sentence of [
        'Kumottu: Tee yhteenveto.',
        'Kumottu: Jaa omavalmentajille.',
        'Kumottu: Täydennä lista.',
        'Kumottu: Merkitse huomiot.',
      ]) {
        await press('undo');
        expect(await told(pane.page)).toEqual([sentence]);
      }
      expect(visible()).toEqual(before);
      await expectNothingOutside();
    },
  );

  test('the next month is compared with the one before, and the summary is made for publication', async () => {
    await open();
    const before = visible();
    await mouse(pane.page, '[data-step=report]');
    await pane.page.locator('[data-action=summarise]').waitFor();
    const takeDate = async (date: string): Promise<void> => {
      await pane.page.locator('input[type=date]').fill(date);
      await pane.page.keyboard.press('Enter');
      await told(pane.page);
    };
    await takeDate('2021-02-26');
    await mouse(pane.page, '[data-action=summarise]');
    await told(pane.page);
    await takeDate('2021-03-31');
    await pane.page.getByText('Muutos (2/2021)').waitFor();
    await mouse(pane.page, '[data-action=publish]');
    expect(await told(pane.page)).toEqual([expect.stringMatching('^Tehty 1 taulukko: Julkaistava\\.')]);
    const published = excel.workbook.sheets.find(({ name }) => name === 'Julkaistava')!;
    expect(JSON.stringify(published.rows.map((row) => row?.values))).not.toContain('Valmentaja');
    expect(cellsOfList(visible())).toEqual(cellsOfList(before));

    for (const action of ['month-list', 'handout']) {
      await mouse(pane.page, `[data-action=${action}]`);
      expect(await told(pane.page)).toEqual([expect.stringMatching('^Avattu uuteen ikkunaan')]);
    }
    const [list, whole] = excel.workbook.openedBeside.map((base64) => Buffer.from(base64, 'base64'));
    const opened = await openWorkbookFile(list!, 'list.xlsx');
    expect((await opened.listSheets()).map(({ name }) => name)).toContain('Valmentajat');
    // The whole list alone cannot be merged: the pane says what is missing.
    const files = { name: 'Koko lista.xlsx', mimeType: '', buffer: whole! };
    await pane.page.locator('[data-files=merge]').setInputFiles(files);
    await pane.page.getByText('Anna koko listan lisäksi ainakin yksi').waitFor();

    const { plans } = await resultOf(grids, { date: '2021-01-29' });
    const about = { title: '', creator: '', created: new Date(Date.UTC(2021, 0, 29)) };
    const buffer = Buffer.from(await writeWorkbookFile(plans, about));
    await pane.page
      .locator('[data-files=compare]')
      .setInputFiles({ name: 'tammikuu.xlsx', mimeType: '', buffer });
    await pane.page.getByText('Muutos (1/2021)').waitFor();
    await pane.page.getByText('Uusia asiakkaita').waitFor();
    await expectNothingOutside();
  });

  test.each<[string, Language]>([
    ['fi-FI', 'fi'],
    ['sv-SE', 'sv'],
    ['en-US', 'en'],
  ])('in an Excel in %s the pane speaks %s', async (locale, language) => {
    await open(locale);
    const { shell } = await loadPaneTexts(language);
    expect(await pane.page.locator('[data-step] span:last-child').allTextContents()).toEqual(
      Object.values(shell.steps),
    );
    expect(await pane.page.locator('html').getAttribute('lang')).toBe(language);
  });

  test('custom functions are computed, and fail with what to do where the worker is gone', async () => {
    await open();
    const formula = (): Promise<unknown> =>
      pane.page.evaluate(async () => {
        const ask = window.CustomFunctions._association.mappings['HETU.TARKISTA']!;
        return await ask([['010190-999W'], ['010190-999P']]).catch(
          (error: unknown) => (error as Error).message,
        );
      });
    expect(await formula()).toEqual([['OK (Tilapäinen henkilötunnus)'], ['Tarkistusmerkki ei täsmää']]);
    await pane.close();

    excel = openInExcel(grids);
    pane = await openPane(there.browser, there.origin, excel, {}, (page) =>
      page.context().route('**/omavalmentaja.js', (route) => route.abort()),
    );
    await pane.page.getByText('Paneeli ei käynnistynyt').waitFor();
    expect(await formula()).toBe('Sulje paneeli ja avaa se uudelleen. Työkirja on ennallaan.');
  });

  test('without Excel the page that works on files is shown', async () => {
    pane = await openPane(there.browser, there.origin, null);
    await pane.page.locator('[data-action=sample]').waitFor();
    expect(new URL(pane.page.url()).pathname).toBe('/index.html');
    await expectNothingOutside();
  });

  test('a plain list is made an Excel table where the person wants one', async () => {
    await open();
    const before = cellsOfList(visible());
    await mouse(pane.page, '[data-action=make-table]');
    await pane.page.getByText('Lista on nyt Excel-taulukko.').waitFor();
    expect(excel.workbook.sheets[0]!.tables).toHaveLength(1);
    expect(await pane.page.locator('[data-action=make-table]').count()).toBe(0);
    expect(cellsOfList(visible())).toEqual(before);
    await expectNothingOutside();
  });

  test('a row is checked as it is typed while the person wants so, and no longer', async () => {
    await open();
    const errors = pane.page.locator('[data-severity=error]');
    const type = (code: string): void => {
      excel.user.type(LIST, 'C5', [[code]]);
    };
    const [right, wrong] = ['010272-9405', '010272-9404'];
    await mouse(pane.page, '[data-step=check]');
    await errors.waitFor();
    const listening = excel.subscriptions();
    await pane.page.locator('[data-watch]').click();
    await pane.page.getByText('Rivit tarkistetaan sitä mukaa').waitFor();
    const count = Number.parseInt((await errors.textContent())!, 10);
    type(wrong);
    await pane.page.getByText(`${count + 1} virhettä`).waitFor();
    type(right);
    await pane.page.getByText(`${count} virhettä`).waitFor();
    await pane.page.locator('[data-watch]').click();
    await pane.page.getByText('Rivejä ei enää tarkisteta').waitFor();
    expect(excel.subscriptions()).toEqual(listening);
    await expectNothingOutside();
  });

  test('one decision reads every cell of a word that the program does not know, and can be taken back', async () => {
    await open();
    const unknown = (cells: number): Promise<void> =>
      pane.page.locator('[data-rule=benefit-unknown]').getByText(String(cells), { exact: true }).waitFor();
    await mouse(pane.page, '[data-step=check]');
    // One stands in the sample.
    await unknown(1);
    excel.user.type(LIST, 'L5:L7', [['valtiontuki'], ['Valtiontuki'], ['valtiontuki!']]);
    await pane.page.getByRole('button', { name: 'Tarkista uudelleen' }).click();
    await unknown(4);
    const before = cellsOfList(visible());

    await pane.page.getByRole('button', { name: 'Selitä sanat, joita ohjelma ei tunne' }).click();
    const cluster = pane.page.locator('[data-cluster=benefit]').filter({ hasText: 'altiontuki' });
    await cluster.getByRole('combobox').selectOption('työmarkkinatuki');
    await cluster.getByRole('button', { name: 'Lue kaikki 3 solua näin' }).click();
    await unknown(1);
    expect(cellsOfList(visible())).toEqual(before);

    const decided = pane.page.getByRole('list', { name: 'Selitetyt sanat' });
    for (let left = await decided.getByRole('button').count(); left > 0; left--) {
      await decided.getByRole('button').first().click();
      await unknown(5 - left);
    }
    await expectNothingOutside();
  });

  test('the checks that were not made are told with the reason', async () => {
    await open();
    await mouse(pane.page, '[data-step=check]');
    await pane.page.getByRole('button', { name: /tarkistus(ta)? jäi tekemättä/ }).click();
    await pane.page.getByText('edellisen kuukauden tulosta ei annettu').waitFor();
    await pane.page.getByText('Edellisen kuukauden asiakkaita puuttuu').waitFor();
    await expectNothingOutside();
  });

  test('a column that staff fill by hand stays, and is told where it says something else', async () => {
    await open();
    excel.user.type(LIST, 'W4:W6', [['Ikä'], [17], [17]]);
    await mouse(pane.page, '[data-step=check]');
    await pane.page.getByText('Käsin täytetty tieto on toinen kuin laskettu').waitFor();
    await byMouse('complete');
    expect(headings()).toContain('Ikä');
    await expectNothingOutside();
  });

  test('while a cell is being edited every step says so and changes nothing', async () => {
    await open();
    const before = visible();
    excel.beginCellEdit();
    for (const step of ['check', 'complete', 'assign', 'report'] as const) {
      await mouse(pane.page, `[data-step=${step}]`);
      expect(await told(pane.page)).toEqual([
        'Jokin solu on muokattavana. Paina Enter tai Esc ja yritä uudelleen.',
      ]);
    }
    excel.endCellEdit();
    await pane.page.getByRole('button', { name: 'Yritä uudelleen' }).click();
    await pane.page.locator('[data-action=summarise]').waitFor();
    expect(await told(pane.page)).toEqual([]);
    expect(visible()).toEqual(before);
    await expectNothingOutside();
  });

  test('on a protected sheet marking and completing say so and change nothing', async () => {
    await open();
    excel.user.protectSheet(LIST);
    const before = visible();
    for (const command of ['check', 'complete'] as const) {
      await byMouse(command);
      expect(await told(pane.page)).toEqual([
        `Taulukko ”${LIST}” on suojattu. Poista suojaus (Tarkista – Poista taulukon suojaus) ja yritä uudelleen.`,
      ]);
      expect(visible()).toEqual(before);
    }
    await expectNothingOutside();
  });

  test('work that Excel refuses half-way is taken back at once', async () => {
    const writing = await syncThatBeginsToWrite('complete');
    await open();
    const before = visible();
    await mouse(pane.page, '[data-step=complete]');
    await told(pane.page);
    excel.faults.arm(writing, { kind: 'error', at: 'middle', code: 'GeneralException' });
    await mouse(pane.page, '[data-action=complete]');
    expect(await told(pane.page)).toEqual([expect.stringContaining('GeneralException')]);
    expect(visible()).toEqual(before);
    await expectNothingOutside();
  });

  test.each(['Vie loppuun', 'Peru'])(
    'where the connection is lost between two syncs, the pane opened again offers “%s”, and no half-made sheet stays',
    async (choice) => {
      const writing = await syncThatBeginsToWrite('summarise');
      await open();
      const before = visible();
      await mouse(pane.page, '[data-step=report]');
      await told(pane.page);
      excel.faults.arm(writing + 1, { kind: 'connection', as: 'silence', when: 'before' });
      await mouse(pane.page, '[data-action=summarise]');
      await waitUntil(() => excel.log.batches().some(({ error }) => error === 'connection'));
      expect(visible()).not.toEqual(before);

      await pane.page.reload();
      await pane.page.locator('[data-notice=interrupted]').waitFor();
      expect(await told(pane.page)).toEqual([INTERRUPTED]);
      await pane.page.getByRole('button', { name: choice }).click();
      await pane.page.getByText('Keskeytynyt työ on selvitetty.').waitFor();
      expect(await told(pane.page)).toEqual(['Keskeytynyt työ on selvitetty.']);
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

  /**
   * The number of the sync in which a command's journal begins, counted from the press of its button. The command is done
   * on a workbook of its own.
   */
  async function syncThatBeginsToWrite(command: 'complete' | 'summarise'): Promise<number> {
    await open();
    const [step, button] = PRESSED[command];
    await mouse(pane.page, step!);
    await told(pane.page);
    excel.log.clear();
    await mouse(pane.page, button!);
    await told(pane.page);
    await pane.close();
    return (
      excel.log.batches().findIndex(({ actions }) => actions.includes('open CustomXmlPartCollection.add')) + 1
    );
  }
});

async function waitUntil(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20));
}
