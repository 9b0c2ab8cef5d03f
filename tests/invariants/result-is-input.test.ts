import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { reportSchema } from '../../src/app/report-schema';
import type { Report } from '../../src/app/report-schema';
import type { Grid } from '../../src/core/model/grid';
import { cellAt, formatAt } from '../../src/core/model/grid';
import { cellAddress } from '../../src/core/model/address';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import type { Language } from '../../src/i18n/language';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { coachSheet, HEADINGS, listSheet, ownWordSheets } from '../cli/messy-list.fixture';
import { tell, temporaryFolder } from '../cli/test-world.fixture';
import type { Sheet } from '../cli/workbook.fixture';

// A result workbook is itself a valid input: running it again changes nothing but the log.

const SAMPLE = path.join(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');
const LISTS = path.join(__dirname, '../cases/lists');
const folder = temporaryFolder();
let runs = 0;

interface Result {
  readonly file: string;
  readonly report: Report;
  readonly grids: ReadonlyMap<string, Grid>;
}

async function run(input: string, ...options: readonly string[]): Promise<Result> {
  runs += 1;
  const file = folder.path(`result-${runs}.xlsx`);
  const told = await tell(['run', input, '-o', file, '--date', '2021-03-31', '--report', '-', ...options]);
  expect(told.stderr).toBe('');
  return { file, report: reportSchema.parse(JSON.parse(told.stdout)), grids: await gridsOf(file) };
}

async function gridsOf(file: string): Promise<ReadonlyMap<string, Grid>> {
  const workbook = await openWorkbookFile(await readFile(file), 'result.xlsx');
  const grids = new Map<string, Grid>();
  for (const { name } of await workbook.listSheets()) grids.set(name, await workbook.readGrid(name));
  return grids;
}

/** The report without what tells of the file that was read: clients by their order in place of their rows. */
function withoutPlaces({ clients, findings, assignment, summary, profile }: Report) {
  const orderOf = new Map(clients.map(({ row }, index) => [row, index]));
  return {
    profile,
    summary,
    clients: clients.map(({ duplicateOf, ...client }, order) => ({
      ...client,
      row: order,
      duplicateOf: duplicateOf === null ? null : orderOf.get(duplicateOf),
    })),
    findings: findings
      .filter(({ row, place }) => row !== null && place === undefined)
      .map(({ rule, severity, field, row }) => ({ rule, severity, field, client: orderOf.get(row!) }))
      .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1)),
    assignment: {
      ...assignment,
      unassignedRows: assignment?.unassignedRows.map((row) => orderOf.get(row)),
    },
  };
}

/** The order of columns may differ, so findings are sorted by what they are. */
function keyOf({
  client,
  field,
  rule,
}: {
  client: number | undefined;
  field: string | null;
  rule: string;
}): string {
  return `${String(client).padStart(6, '0')} ${field} ${rule}`;
}

/** Addresses at which two grids differ in value, formula or format: never what stands there. */
function differences(a: Grid | undefined, b: Grid | undefined): readonly string[] {
  if (a === undefined || b === undefined) return ['missing'];
  const found: string[] = [];
  for (let row = 0; row < Math.max(a.cells.length, b.cells.length); row++) {
    for (let column = 0; column < Math.max(a.columnCount, b.columnCount); column++) {
      const same = [cellAt, formatAt].every(
        (of) => JSON.stringify(of(a, row, column)) === JSON.stringify(of(b, row, column)),
      );
      if (!same) found.push(cellAddress(row, column));
    }
  }
  return found;
}

function expectSame(first: Result, second: Result, language: Language): void {
  const [a, b] = [withoutPlaces(first.report), withoutPlaces(second.report)];
  expect(b.clients.length).toBe(a.clients.length);
  expect(b.clients.flatMap((client, order) => (same(client, a.clients[order]) ? [] : [order]))).toEqual([]);
  expect(b.findings).toEqual(a.findings);
  expect(b.assignment).toEqual(a.assignment);
  expect(b.summary).toEqual(a.summary);
  expect(b.profile).toBe(a.profile);
  const { log } = sheetTexts(language).sheetNames;
  expect([...second.grids.keys()]).toEqual([...first.grids.keys()]);
  const differing = [...first.grids].flatMap(([name, grid]) =>
    name === log ? [] : differences(grid, second.grids.get(name)).map((address) => `${name}!${address}`),
  );
  expect(differing).toEqual([]);
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** A list of Mikkeli's, where a service point tells the municipality, with non-disclosure orders of every kind. */
function withheldList(): Sheet {
  const { cells } = listSheet();
  const at = (heading: string): number => HEADINGS.indexOf(heading);
  const [open] = cells.slice(3);
  const withheld = (municipality: string | null, code: string): (typeof cells)[number] => {
    const row = [...open!];
    row[at('Kotikunta')] = municipality;
    row[at('Hetu')] = code;
    row[at('Turvakielto')] = 'kyllä';
    return row;
  };
  return {
    name: 'Lista',
    cells: [
      HEADINGS,
      ...cells.slice(3, 5),
      withheld('Juva', '010190-9108'),
      withheld('Helsinki', '010190-911A'),
      withheld('Ei tiedossa', '010190-912B'),
      withheld(null, '010190-913C'),
    ],
  };
}

/** Columns without a heading, of one heading, of the headings that the program gives its own, and beside the list. */
function oddColumns(): Sheet {
  const odd = [
    'Puhelin',
    'Puhelin',
    null,
    'Asiakkuus',
    'Kotikunta alueella',
    'Ikäluokka\nvuosina',
    null,
    'Muistiinpano',
  ];
  const cells = withheldList().cells.map((row, index) =>
    index === 0
      ? [...row, ...odd]
      : [...row, '044 5550001', 445550002, { error: '#N/A' }, 'ei', 'ei', true, null, '-1+2'],
  );
  return { name: 'Asiakkaat', cells };
}

async function truthCoaches(name: string): Promise<string> {
  const { coaches } = JSON.parse((await readFile(path.join(LISTS, `${name}.truth.json`))).toString()) as {
    coaches: { name: string; id: string; fte: number; groups: string; langs: string; kunnat?: string }[];
  };
  return await folder.add(`${name}-coaches.xlsx`, [
    {
      name: 'Valmentajat',
      cells: [
        ['Omavalmentaja', 'Tunnus', 'Työaika %', 'Kohderyhmät', 'Kielet', 'Kunnat'],
        ...coaches.map(({ name: coach, id, fte, groups, langs, kunnat }) => [
          coach,
          id,
          fte,
          groups,
          langs,
          kunnat ?? null,
        ]),
      ],
    },
  ]);
}

describe.each([
  { list: 'the shipped sample', words: () => [SAMPLE], again: [] },
  {
    list: 'a small messy list',
    words: async () => [await folder.add('messy.xlsx', [listSheet(), coachSheet()])],
    again: [],
  },
  {
    list: 'a list with non-disclosure orders',
    words: async () => [
      await folder.add('withheld.xlsx', [withheldList(), coachSheet()]),
      '--profile',
      'mikkeli-2021',
    ],
    again: [],
  },
  {
    list: 'a list with odd columns',
    words: async () => [
      await folder.add('odd.xlsx', [oddColumns(), coachSheet()]),
      '--profile',
      'mikkeli-2021',
    ],
    again: [],
  },
  {
    list: 'a list with own headings, own words and rules set otherwise',
    words: async () => [await folder.add('own.xlsx', ownWordSheets())],
    again: [],
  },
  {
    list: 'a shortage',
    words: async () => [await folder.add('short.xlsx', [listSheet(), coachSheet(1)])],
    again: [],
  },
  {
    list: 'a list without coaches, those under review placed',
    words: async () => [await folder.add('alone.xlsx', [listSheet()]), '--include-review'],
    again: ['--include-review'],
  },
  {
    list: 'a CSV with coaches from another file',
    words: async () => [
      path.join(LISTS, 'open-mikkeli-csv.csv'),
      '--profile',
      'mikkeli-2021',
      '--coaches',
      await truthCoaches('open-mikkeli-csv'),
    ],
    again: [],
  },
])('$list', ({ words, again }) => {
  let first: Result;
  beforeAll(async () => {
    const [input = '', ...options] = await words();
    first = await run(input, ...options);
  });

  test('run again is the same', async () => {
    expectSame(first, await run(first.file, ...again), 'fi');
  });

  test('in Swedish and back again is the same', async () => {
    const swedish = await run(first.file, ...again, '--lang', 'sv');
    expectSame(first, await run(swedish.file, ...again), 'fi');
  });
});

test('own headings, own words and settings of rules stand in the result', async () => {
  const { report, grids } = await run(await folder.add('own.xlsx', ownWordSheets()));
  const plain = await run(await folder.add('plain.xlsx', [listSheet(), coachSheet()]));
  expect(report.clients).toEqual(plain.report.clients);
  const severities = (rule: string) =>
    report.findings.filter((finding) => finding.rule === rule).map(({ severity }) => severity);
  expect(severities('person-id-temporary')).toEqual([]);
  expect(severities('leading-zero-restored')).toEqual(['error']);
  expect(report.findings.filter(({ place }) => place === 'settings')).toEqual([]);
  const rows = grids.get('Asetukset')!.cells.map(([key, value]) => [key, value ?? null]);
  expect(rows.slice(-10)).toEqual([
    ['rules.person-id-temporary', 'pois'],
    ['rules.leading-zero-restored', 'virhe'],
    ['rules.name-format', null],
    ['heading.municipality', 'missä'],
    ['heading.municipality', 'Asuu'],
    ['heading.municipality', null],
    ['word.benefit', 'Tuki A = työmarkkinatuki'],
    ['word.municipality', 'sln = Savonlinna'],
    ['word.coach', 'oma = Valmentaja Ville'],
    ['word.benefit', null],
  ]);
});

test('every run adds its lines to the log and keeps the earlier ones', async () => {
  const first = await run(await folder.add('messy.xlsx', [listSheet(), coachSheet()]));
  const second = await run(first.file);
  const [before, after] = [first, second].map(({ grids }) => grids.get('Loki')!.cells);
  expect(after!.slice(0, before!.length)).toEqual(before);
  expect(after!.length).toBeGreaterThan(before!.length);
});

test('under a profile of another area, what the first run withheld is not known', async () => {
  const list = await folder.add('withheld.xlsx', [withheldList(), coachSheet()]);
  const first = await run(list, '--profile', 'mikkeli-2021');
  const other = await run(first.file, '--profile', 'savonlinna-2021');
  const memberships = ({ clients }: Report) => clients.slice(2).map(({ membership }) => membership);
  expect(memberships(first.report)).toEqual(['yes', 'no', 'review', 'review']);
  expect(memberships(other.report)).toEqual(['review', 'review', 'review', 'review']);
});
