import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import clientList from '../../templates/client-list.json';
import { readAllGrids } from '../../src/app/read-all-grids';
import { findClientLists } from '../../src/core/columns/find-client-list';
import { findCoachSheet } from '../../src/core/columns/find-coach-sheet';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { Language } from '../../src/i18n/language';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import { ADDRESSES, coachSheet, listSheet, ownWordSheets, PERSON_IDS, SURNAMES } from './messy-list.fixture';
import type { Told } from './test-world.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
const SAMPLE = path.resolve(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');

async function gridsOf(file: string): Promise<readonly Grid[]> {
  return await readAllGrids(await openWorkbookFile(readFileSync(file), path.basename(file)));
}

let made = 0;

/** Makes a template; tells what the command said and what it wrote. */
async function template(
  ...words: readonly string[]
): Promise<Told & { file: string; plans: readonly SheetPlan[]; grids: readonly Grid[] }> {
  const file = folder.path(`template-${made++}.xlsx`);
  const plans: SheetPlan[] = [];
  const month = words.includes('--month') ? [] : ['--month', '2021-04'];
  const told = await tell(['template', ...month, '-o', file, ...words], {
    write: async (written, meta) => {
      plans.push(...written);
      return await writeWorkbookFile(written, meta);
    },
  });
  return { ...told, file, plans, grids: existsSync(file) ? await gridsOf(file) : [] };
}

/** A template with rows typed into it. */
async function filled(file: string, rows: readonly Readonly<Record<string, CellValue>>[]): Promise<string> {
  const sheets = (await gridsOf(file)).map(({ sheet, cells }) => ({
    name: sheet,
    cells: cells.map((row) => [...row]),
  }));
  const list = sheets.find(({ name }) => name === 'Asiakkaat')!;
  rows.forEach((row, index) => {
    list.cells[index + 1] = list.cells[0]!.map(
      (heading) => (typeof heading === 'string' ? row[heading] : undefined) ?? null,
    );
  });
  return await folder.add(`filled-${made++}.xlsx`, sheets);
}

async function reportOf(words: readonly string[]): Promise<{
  readonly source: { readonly clientRows: number };
  readonly findings: readonly { readonly rule: string }[];
  readonly columns: readonly { readonly heading: string; readonly field: string | null }[];
  readonly clients: readonly { readonly membership: string; readonly coach: string | null }[];
}> {
  const { stdout, stderr } = await tell([...words, '--report', '-']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as Awaited<ReturnType<typeof reportOf>>;
}

const planOf = (plans: readonly SheetPlan[], name: string): SheetPlan =>
  plans.find((plan) => plan.name === name)!;
const columnOf = (plan: SheetPlan, heading: string): number => plan.cells[0]!.indexOf(heading);

describe('an empty list', () => {
  test.each<[Language, string[]]>([
    ['fi', ['Ohje', 'Asiakkaat', 'Valmentajat', 'Asetukset', 'Luettelot']],
    ['sv', ['Anvisningar', 'Klienter', 'Coacher', 'Inställningar', 'Listor']],
    ['en', ['Instructions', 'Clients', 'Coaches', 'Settings', 'Lists']],
  ])('%s: is written whole, with its sheets in the language asked for', async (language, names) => {
    const { exitCode, stderr, plans } = await template('--lang', language);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(plans.map(({ name }) => name)).toEqual(names);
    expect(plans.map(({ isHidden }) => isHidden === true)).toEqual([false, false, false, false, true]);
  });

  test.each(LANGUAGES)('%s: is found by its headings alone, and so are its coaches', async (language) => {
    const { grids } = await template('--lang', language);
    const texts = sheetTexts(language);
    const bare = grids.filter(({ sheet }) => sheet !== texts.sheetNames.settings);
    const lists = findClientLists(bare, new Set());
    expect(lists.map(({ grid }) => grid.sheet)).toEqual([texts.sheetNames.clients]);
    expect(lists[0]!.columns.map(({ field }) => field)).toEqual(clientList.columns.map(({ field }) => field));
    expect(
      lists[0]!.columns.every(({ question, duplicateOf }) => question === null && duplicateOf === null),
    ).toBe(true);
    expect(findCoachSheet(bare)?.grid.sheet).toBe(texts.sheetNames.coaches);
  });

  test.each(['check', 'run', 'split'])('%s refuses it in one sentence', async (command) => {
    const { file } = await template();
    const output = command === 'check' ? [] : ['-o', folder.path(`out-${command}.xlsx`)];
    const { exitCode, stdout, stderr } = await tell([command, file, ...output]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toBe(
      'Asiakaslistassa (taulukko Asiakkaat) ei ole vielä yhtään asiakasta. Täytä lista ja yritä uudelleen.\n',
    );
  });

  test('every standard column is checked down below the prepared rows, and its heading is kept', async () => {
    const { plans } = await template();
    const { validations = [], rules = [], tables } = planOf(plans, 'Asiakkaat');
    const table = tables[0]!.range;
    expect(table).toEqual({
      firstRow: 0,
      lastRow: 500,
      firstColumn: 0,
      lastColumn: clientList.columns.length - 1,
    });
    for (const [column, { field, required, entry }] of clientList.columns.entries()) {
      const here = [...validations, ...rules].filter(({ range }) => range.firstColumn === column);
      expect(here.filter(({ range }) => range.lastRow === 0)).toHaveLength(2);
      const below = validations.filter(({ range }) => range.firstColumn === column && range.firstRow === 1);
      if (entry !== 'none') {
        expect([field, below.map(({ refusal }) => refusal?.style)]).toEqual([field, [entry]]);
        expect(below[0]!.range.lastRow).toBeGreaterThan(table.lastRow + 1000);
      }
      const missing = rules.filter(({ range, style }) => range.firstColumn === column && style === 'warning');
      expect([field, missing.length]).toEqual([field, required ? 1 : 0]);
    }
  });

  test('nothing protects the sheets that are filled in; instructions and lists are protected', async () => {
    const { plans } = await template();
    expect(plans.map(({ isProtected }) => isProtected === true)).toEqual([true, false, false, false, true]);
  });

  test('every list that a cell is chosen from is a name of the workbook', async () => {
    const { plans } = await template();
    const names = new Set(plans.flatMap((plan) => plan.names ?? []).map(({ name }) => name));
    const sources = plans
      .flatMap((plan) => plan.validations ?? [])
      .flatMap(({ allow }) => (allow.kind === 'list' ? [allow.source] : []));
    expect(sources.length).toBeGreaterThan(10);
    expect(sources.filter((source) => !names.has(source))).toEqual([]);
  });

  test('filled by hand it is run without a word about its columns', async () => {
    const { file } = await template();
    const client = {
      Sukunimi: SURNAMES[0],
      Etunimet: 'Aino',
      Henkilötunnus: PERSON_IDS[0]!,
      Kotikunta: 'Savonlinna',
      Äidinkieli: 'suomi',
      Kansalaisuus: 'Suomi',
      Etuus: 'työmarkkinatuki',
      Työllisyyskoodi: '02',
      'Työnhaun alkamispäivä': 44_000,
      'Työttömyyden alkamispäivä': 44_000,
    };
    const input = await filled(file, [client, { ...client, Henkilötunnus: PERSON_IDS[1]! }]);
    const report = await reportOf(['check', input, '--date', '2021-04-30']);
    expect(report.source.clientRows).toBe(2);
    expect(report.columns.filter(({ field }) => field === null)).toEqual([]);
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'no-coaches',
      'person-id-temporary',
      'person-id-temporary',
    ]);
    expect(report.clients.map(({ membership }) => membership)).toEqual(['yes', 'yes']);
  });
});

describe('a list made from the last result', () => {
  /** The result of the sample, once for all. */
  let march = '';
  beforeAll(async () => {
    march = folder.path('march.xlsx');
    const { stderr } = await tell(['run', SAMPLE, '-o', march, '--date', '2021-03-31', '--force']);
    expect(stderr).toBe('');
  });

  test('has the same clients in the same groups with the coaches whom they were given', async () => {
    const { exitCode, stdout, file } = await template('--previous', march);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/1.750 asiakasta ja 18 omavalmentajaa/);
    const before = await reportOf(['check', march, '--date', '2021-03-31']);
    const after = await reportOf(['check', file, '--date', '2021-03-31']);
    expect(after.clients.map(({ membership }) => membership)).toEqual(
      before.clients.map(({ membership }) => membership),
    );
    expect(after.clients.map(({ coach }) => coach)).toEqual(before.clients.map(({ coach }) => coach));
    expect(after.columns.filter(({ field }) => field === null).map(({ heading }) => heading)).toEqual([
      'Huom!',
      'Kotikunta alueella',
    ]);
  });

  test('tells nothing that a non-disclosure order withholds', async () => {
    const list = await folder.add('secret.xlsx', [listSheet(), coachSheet()]);
    const { plans } = await template('--previous', list);
    const written = JSON.stringify(plans.map(({ cells }) => cells));
    expect(written).toContain(ADDRESSES[0]);
    expect(written).not.toContain(ADDRESSES[1]);
    const clients = planOf(plans, 'Asiakkaat');
    const row = clients.cells.find((cells) => cells[columnOf(clients, 'Turvakielto')] === 'kyllä')!;
    expect(
      ['Kotikunta', 'Katuosoite', 'Postinumero'].map((heading) => row[columnOf(clients, heading)]),
    ).toEqual(Array(3).fill('turvakielto'));
    expect(row[columnOf(clients, 'Kotikunta alueella')]).toBe('kyllä');
  });

  test('a column that the layout has no place for stands at the end, with its cells', async () => {
    const list = await folder.add('own-column.xlsx', [listSheet(), coachSheet()]);
    const { stdout, plans } = await template('--previous', list);
    expect(stdout).toContain('Huom!');
    const clients = planOf(plans, 'Asiakkaat');
    expect(clients.cells[1]![columnOf(clients, 'Huom!')]).toBe('=1+1');
  });

  test('own headings, own words and settings of rules go on', async () => {
    const list = await folder.add('own-words.xlsx', ownWordSheets());
    const result = folder.path('own-result.xlsx');
    await tell(['run', list, '-o', result, '--date', '2021-03-31']);
    const { file, plans } = await template('--previous', result);
    const keys = planOf(plans, 'Asetukset').cells.flatMap(([key, value]) =>
      typeof key === 'string' && /^(?:rules|heading|word)\./.test(key) ? [[key, value]] : [],
    );
    expect(keys).toContainEqual(['rules.person-id-temporary', 'pois']);
    expect(keys).toContainEqual(['heading.municipality', 'missä']);
    expect(keys).toContainEqual(['word.benefit', 'Tuki A = työmarkkinatuki']);
    const rulesOf = async (input: string) =>
      (await reportOf(['check', input, '--date', '2021-03-31'])).findings.map(({ rule }) => rule);
    expect(await rulesOf(file)).not.toContain('benefit-unknown');
    expect(await rulesOf(file)).not.toContain('person-id-temporary');
  });

  test('names that stood in one column stay in one', async () => {
    const list = await folder.add('one-name.xlsx', [
      {
        name: 'Lista',
        cells: [
          ['Nimi', 'Hetu', 'Kotikunta', 'Etuus'],
          [`${SURNAMES[0]} Aino`, PERSON_IDS[0]!, 'Savonlinna', 'tmt'],
        ],
      },
    ]);
    const clients = planOf((await template('--previous', list)).plans, 'Asiakkaat');
    expect(clients.cells[0]!.slice(0, 2)).toEqual(['Nimi', 'Henkilötunnus']);
    expect(clients.cells[1]!.slice(0, 2)).toEqual([`${SURNAMES[0]} Aino`, PERSON_IDS[0]]);
  });

  test('free places are counted by name and by id, and those without any drop out of the list', async () => {
    const list = await folder.add('places.xlsx', [listSheet(), coachSheet(1)]);
    const { plans } = await template('--previous', list);
    const coaches = planOf(plans, 'Valmentajat');
    const values = coaches.cells
      .slice(1, 3)
      .map((row) =>
        row
          .slice(-3)
          .map((cell) => (typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell)),
      );
    // The first has one place and one client; the second is away.
    expect(values).toEqual([
      [1, 1, 0],
      [0, 0, 0],
    ]);
    const lists = planOf(plans, 'Luettelot');
    expect(lists.cells.slice(1, 3).map((row) => (row.at(-1) as { value: unknown }).value)).toEqual(['', '']);
  });

  test('settings of the last result hold, but not those of another profile, which is told', async () => {
    const changed = (await gridsOf(march)).map(({ sheet, cells }) => ({
      name: sheet,
      cells: cells.map((row) => (row[0] === 'coachLimitPerFte' ? [row[0], 80, row[2] ?? null] : row)),
    }));
    const input = await folder.add('limit-80.xlsx', changed);
    const limitOf = (plans: readonly SheetPlan[]) =>
      planOf(plans, 'Asetukset').cells.find(([key]) => key === 'coachLimitPerFte')?.[1];
    const same = await template('--previous', input);
    expect([limitOf(same.plans), same.stdout]).toEqual([80, expect.not.stringContaining('profiililla')]);
    const other = await template('--previous', input, '--profile', 'mikkeli-2021');
    expect([limitOf(other.plans), other.exitCode]).toEqual([100, 0]);
    expect(other.stdout).toContain('Edellinen tulos on tehty profiililla savonlinna-2021');
  });

  test.each(['2021-03', '2020-12'])('%s is refused: the result is not of an earlier month', async (month) => {
    const { exitCode, stderr, file } = await template('--previous', march, '--month', month);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'march.xlsx on saman tai myöhemmän kuukauden tulos. Anna aikaisemman kuukauden tulos tai tarkista, mistä kuukaudesta nyt on kyse.\n',
    );
    expect(existsSync(file)).toBe(false);
  });

  test('a workbook without a client list is refused', async () => {
    const { exitCode, stderr } = await template('--previous', await folder.add('none.xlsx', [coachSheet()]));
    expect([exitCode, stderr.trim().split('\n').length]).toEqual([3, 1]);
  });
});

describe('a layout of one’s own', () => {
  const layout = (name: string, change: (json: typeof clientList) => void): string => {
    const json = structuredClone(clientList);
    change(json);
    writeFileSync(folder.path(name), JSON.stringify(json));
    return folder.path(name);
  };

  test('decides which columns there are, and in which order', async () => {
    const file = layout('own.json', (json) => {
      json.columns = json.columns.filter(({ field }) => field !== 'coach' && field !== 'phone').reverse();
    });
    const { exitCode, plans } = await template('--layout', file);
    expect(exitCode).toBe(0);
    expect(planOf(plans, 'Asiakkaat').cells[0]!.at(-1)).toBe('Sukunimi');
    expect(planOf(plans, 'Valmentajat').cells[0]!.at(-1)).toBe('Paikkoja');
  });

  test('without a column that no list can do without is refused in one sentence', async () => {
    const file = layout('poor.json', (json) => {
      json.columns = json.columns.filter(({ field }) => field !== 'personId');
    });
    const { exitCode, stderr } = await template('--layout', file);
    expect(exitCode).toBe(2);
    expect(stderr).toBe(
      'Asettelutiedostossa on korjattavaa: personId: sarake puuttuu, eikä listaa voi käsitellä ilman sitä.\n',
    );
  });

  test('that is not there is refused', async () => {
    const { exitCode, stderr } = await template('--layout', folder.path('nowhere.json'));
    expect([exitCode, stderr]).toEqual([2, 'Tiedostoa nowhere.json ei löydy. Tarkista nimi ja kansio.\n']);
  });
});

test('writes over nothing without --force, and never over what it reads', async () => {
  const list = await folder.add('kept.xlsx', [listSheet(), coachSheet()]);
  const words = ['template', '--month', '2021-04', '--previous', list, '-o'];
  expect(await tell([...words, list, '--force'])).toMatchObject({ exitCode: 2 });
  const { file } = await template();
  expect(await tell([...words, file])).toMatchObject({ exitCode: 2 });
  expect(await tell([...words, file, '--force', '--quiet'])).toMatchObject({ exitCode: 0, stdout: '' });
});
