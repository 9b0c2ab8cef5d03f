import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { plainGrid } from '../../src/core/model/grid';
import type { EmulatedExcel, HostOptions } from '../excel-host/host';
import { snapshot } from '../excel-host/snapshot';
import { violations } from './axe';
import { describeInChromium } from './describe-in-chromium';
import { keyboard, mouse, told } from './hands';
import type { Pane } from './pane-in-excel';
import { openPane } from './pane-in-excel';
import { openInExcel, sampleGrids } from './sample-in-excel';

jest.setTimeout(60_000);

const HEADINGS = [
  'Henkilötunnus',
  'Sukunimi',
  'Etunimet',
  'Kotikunta',
  'Kansalaisuus',
  'Äidinkieli',
  'Etuus',
  'Työllisyyskoodi',
];
const [RIGHT, WRONG] = ['010272-9405', '010272-9404'];
const client = (code: string, surname = 'Esimerkki'): CellValue[] => [
  code,
  surname,
  'Testi',
  'Savonlinna',
  'Suomi',
  'suomi',
  'työmarkkinatuki',
  '02',
];
const COACHES = plainGrid('Valmentajat', [
  ['Omavalmentaja', 'Tunnus', 'Työaika %'],
  ['Virtanen Matti', 'VM', 100],
]);
const list = (sheet: string, ...rows: CellValue[][]): Grid => plainGrid(sheet, [HEADINGS, ...rows]);

let pane: Pane;
let excel: EmulatedExcel;

describeInChromium('the pane in every state', (there) => {
  afterEach(async () => {
    await expectFit();
    await pane.close();
    expect(pane.traces.errors).toEqual([]);
  });

  async function open(grids: readonly Grid[], options: HostOptions = {}): Promise<void> {
    excel = openInExcel(grids, options);
    pane = await openPane(there.browser, there.origin, excel, {
      bypassCSP: true,
      reducedMotion: 'reduce',
    });
  }
  const shown = (text: string): Promise<void> => pane.page.getByText(text).first().waitFor();
  /** For everybody: axe finds nothing, wherever the pane stands. */
  const expectFit = async (): Promise<void> => {
    expect(await violations(pane.page, 'here')).toEqual([]);
  };
  const press = (name: string): Promise<void> => pane.page.getByRole('button', { name }).first().click();
  const cells = (): unknown => (snapshot(excel.workbook) as { sheets: unknown }).sheets;

  test('an empty workbook: says what to do, and reads the list once it is there', async () => {
    await open([plainGrid('Taul1', [])]);
    await shown('Työkirja on tyhjä');
    await expectFit();
    excel.user.type('Taul1', 'A1:H2', [HEADINGS, client(RIGHT)] as string[][]);
    await press('Lue työkirja uudelleen');
    await shown('1 asiakas');
  });

  test('no list: says so, and the person may choose a sheet', async () => {
    await open([
      plainGrid('Ostokset', [
        ['Tuote', 'Hinta'],
        ['Kahvi', 5],
      ]),
      plainGrid('Muistio', [['Hei']]),
    ]);
    await shown('Asiakaslistaa ei löytynyt');
    await shown('Jos lista on jossakin näistä, valitse se.');
    await expectFit();
  });

  test('two lists: asks which, remembers the answer, and no step is a dead end before', async () => {
    await open([
      list('Helmikuu', client(RIGHT)),
      list('Maaliskuu', client(RIGHT), client('010190-999W', 'Toinen')),
    ]);
    await shown('Mikä näistä on asiakaslista?');
    await expectFit();
    for (const step of ['check', 'complete', 'assign', 'report']) {
      await mouse(pane.page, `[data-step=${step}]`);
      expect(await told(pane.page)).toEqual([expect.stringMatching(/\p{L}.*\./u)]);
    }
    await mouse(pane.page, '[data-step=list]');
    await told(pane.page);
    await pane.page.getByRole('radio', { name: /Maaliskuu/ }).click();
    await press('Käytä tätä taulukkoa');
    await shown('2 asiakasta');
    await pane.page.reload();
    await shown('2 asiakasta');
  });

  test('no findings: a good feeling', async () => {
    await open([list('Asiakkaat', client(RIGHT)), COACHES]);
    await mouse(pane.page, '[data-step=check]');
    // Invented people have temporary codes, which is worth a look: somebody has looked.
    await press('Tilapäinen henkilötunnus');
    await mouse(pane.page, '[data-item]');
    await mouse(pane.page, '[data-action=ask-why]');
    await mouse(pane.page, '[data-action=ignore]');
    await shown('Ohitettiin 1 huomio.');
    await press('Takaisin');
    await shown('Lista on kunnossa');
  });

  test('40,000 findings: only what is seen is drawn, and the last one is a press away', async () => {
    const rows = Array.from({ length: 40_000 }, (_, index) => client(WRONG, `Esimerkki${index}`));
    await open([list('Asiakkaat', ...rows)]);
    pane.page.setDefaultTimeout(60_000);
    await mouse(pane.page, '[data-step=check]');
    await pane.page.getByText('Tarkistusmerkki ei täsmää').first().click();
    await shown('40 000 huomiota');
    await told(pane.page);
    await expectFit();
    await pane.page.locator('[data-item]').first().focus();
    await pane.page.keyboard.press('End');
    await pane.page.locator('[data-index="39999"] [data-item]').waitFor();
    expect(await pane.page.locator('[data-index]').count()).toBeLessThan(60);
  });

  test('long work is cancelled, nothing has changed, and it can be begun again', async () => {
    // Long enough for a quick machine to be caught at it.
    const rows = Array.from({ length: 80_000 }, (_, index) => client(RIGHT, `Esimerkki${index}`));
    await open([list('Asiakkaat', ...rows)]);
    pane.page.setDefaultTimeout(60_000);
    const before = cells();
    await press('Keskeytä');
    await shown('Työkirjaa ei ole luettu.');
    await expectFit();
    expect(cells()).toEqual(before);
    await press('Lue työkirja uudelleen');
    await shown('80 000 asiakasta');
  });

  test('a preview that is stale leaves what somebody changed meanwhile, names it, and does the rest', async () => {
    await open([list('Asiakkaat', client(` ${RIGHT}`), client(' 010190-999W', 'Toinen'))]);
    await mouse(pane.page, '[data-step=check]');
    await mouse(pane.page, '[data-action=fix-safe]');
    await pane.page.locator('[data-action=apply-repairs]').waitFor();
    await expectFit();
    excel.colleague.type('Asiakkaat', 'A2', [['muutettu']]);
    await mouse(pane.page, '[data-action=apply-repairs]');
    await shown('1 solu oli muuttunut sillä välin, joten niihin ei koskettu:');
    await shown('A2');
    expect(excel.workbook.sheets[0]!.rows[1]!.values[0]).toBe('muutettu');
    expect(excel.workbook.sheets[0]!.rows[2]!.values[0]).toBe('010190-999W');
  });

  test('an Excel that is too old is told of, with what to do', async () => {
    await open([list('Asiakkaat', client(RIGHT))], { requirementSets: { ExcelApi: '1.4' } });
    await shown('Tämä Excel on liian vanha');
  });

  test('an Excel that does not answer is told of until it does', async () => {
    await open([list('Asiakkaat', client(RIGHT))]);
    await shown('1 asiakas');
    excel.faults.arm(1, { kind: 'connection', as: 'silence', when: 'before' });
    await mouse(pane.page, '[data-step=check]');
    await shown('Excel ei vastaa juuri nyt.');
    await expectFit();
    await pane.page.reload();
    await shown('1 asiakas');
    await mouse(pane.page, '[data-step=check]');
    await shown('Tilapäinen henkilötunnus');
  });

  test('a coach falls ill: the clients are placed anew, a locked one stays, and both are taken back', async () => {
    await open(await sampleGrids());
    pane.page.setDefaultTimeout(30_000);
    await mouse(pane.page, '[data-step=assign]');
    await keyboard(pane.page, '[data-coach]');
    const coach = (await pane.page.locator('h2').first().textContent())!;
    await keyboard(pane.page, '[data-kind=keeps]');
    await keyboard(pane.page, '[data-client]');
    await told(pane.page);
    await keyboard(pane.page, '[data-action=lock]');
    await shown('Lukittu: ');
    await press('Takaisin');
    await pane.page.locator('[data-day=from]').fill('2021-03-01');
    await pane.page.locator('[data-day=to]').fill('2021-04-30');
    await keyboard(pane.page, '[data-action=set-absence]');
    await shown(`${coach} on merkitty poissa olevaksi.`);
    // The limit holds: whoever is locked to a coach who is away is shown, not placed.
    await pane.page.locator('[data-kind=lock-over-limit]', { hasText: '1' }).waitFor();
    await expectFit();
    await keyboard(pane.page, '[data-action=remove-absence]');
    await shown(`${coach}: poissaolo peruttiin.`);
    await press('Takaisin');
    await shown('Tässä lukitut (1)');
    await press('Tässä lukitut (1)');
    await keyboard(pane.page, '[data-action=unlock]');
    await shown('Lukitus poistettu');
    expect(await pane.page.getByText('Tässä lukitut').count()).toBe(0);
  });
});
