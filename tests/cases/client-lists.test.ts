import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { analyse } from '../../src/app/analyse';
import { shippedProfile } from '../../src/app/profiles';
import { reportOf } from '../../src/app/report';
import type { Report } from '../../src/app/report-schema';
import { fromIso } from '../../src/core/model/local-date';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { workbookBytes } from '../cli/workbook.fixture';

/** One client row of a truth; README.md beside the lists tells what each key means. */
interface TrueRow {
  readonly row: number;
  readonly birthDate: string;
  readonly age: number;
  readonly municipality: string | null;
  readonly benefit: 'tm' | 'pp' | 'ans' | 'none' | null;
  readonly motherTongue: string | null;
  readonly nationality: string | null;
  readonly employmentCode: string | null;
  readonly jobSearchStart: string | null;
  readonly unemploymentStart: string | null;
  readonly groups: Report['clients'][number]['groups'];
  readonly membership: string;
  readonly duplicateOf?: number;
  readonly bad: readonly (readonly [field: string, what: string])[];
  readonly repair: readonly (readonly [field: string, what: string])[];
}

interface Truth {
  readonly referenceDate: string;
  readonly headerRow: number;
  readonly coaches: readonly {
    readonly name: string;
    readonly id: string;
    readonly fte: number;
    readonly groups: string;
    readonly langs: string;
    readonly kunnat?: string;
  }[];
  readonly rows: readonly TrueRow[];
}

const BENEFITS = {
  tm: 'labour-market-subsidy',
  pp: 'basic-allowance',
  ans: 'earnings-related',
  none: 'none',
} as const;

describe.each([
  {
    file: 'open-savonlinna.xlsx',
    truthFile: 'open-savonlinna.truth.json',
    profile: 'savonlinna-2021',
    rows: 2311,
  },
  {
    file: 'open-mikkeli-csv.csv',
    truthFile: 'open-mikkeli-csv.truth.json',
    profile: 'mikkeli-2021',
    rows: 904,
  },
])('$file against its truth', ({ file, truthFile, profile, rows }) => {
  let truth: Truth;
  let report: Report;
  let clientOf: ReadonlyMap<number, Report['clients'][number]>;
  /** `row field` of every finding about a cell of the list, with the rules that spoke. */
  let rulesAt: ReadonlyMap<string, readonly string[]>;

  beforeAll(async () => {
    truth = JSON.parse((await readFile(pathOf(truthFile))).toString()) as Truth;
    report = await reportOn(file, profile, truth);
    clientOf = new Map(report.clients.map((client) => [client.row, client]));
    const rules = new Map<string, string[]>();
    for (const { row, field, rule, place } of report.findings) {
      // The lists draw each column by itself, so cells of a row may well not go together: that is no fault of a cell.
      if (row === null || field === null || place !== undefined) continue;
      const key = `${row} ${field}`;
      rules.set(key, [...(rules.get(key) ?? []), rule]);
    }
    rulesAt = rules;
  });

  // Failures name rows and fields, never what stands in a cell.
  function rowsWhere(
    differs: (row: TrueRow, client: Report['clients'][number]) => boolean,
  ): readonly number[] {
    return truth.rows.flatMap((row) => {
      const client = clientOf.get(row.row);
      return client === undefined || differs(row, client) ? [row.row] : [];
    });
  }
  const isBad = ({ bad }: TrueRow, field: string): boolean => bad.some(([name]) => name === field);

  test('every client row is there, and no other', () => {
    expect(report.source).toMatchObject({ headerRow: truth.headerRow, clientRows: rows });
    expect(report.clients.map(({ row }) => row)).toEqual(truth.rows.map(({ row }) => row));
  });

  test('all coaches are there', () => {
    expect(report.assignment?.coaches.map(({ id }) => id)).toEqual(truth.coaches.map(({ id }) => id));
  });

  test.each(['noEarningsRelated', 'young', 'immigrant', 'foreignLanguage'] as const)(
    'group %s is true',
    (group) => {
      expect(rowsWhere((row, client) => client.groups[group] !== row.groups[group])).toEqual([]);
    },
  );

  test('membership is true', () => {
    expect(rowsWhere((row, client) => client.membership !== row.membership)).toEqual([]);
  });

  test('rows that repeat a person name the first', () => {
    expect(truth.rows.some(({ duplicateOf }) => duplicateOf !== undefined)).toBe(true);
    expect(rowsWhere((row, client) => client.duplicateOf !== (row.duplicateOf ?? null))).toEqual([]);
  });

  test.each([
    'municipality',
    'motherTongue',
    'nationality',
    'employmentCode',
    'jobSearchStart',
    'unemploymentStart',
  ] as const)('%s is true, and null beyond repair', (field) => {
    expect(rowsWhere((row, client) => client[field] !== row[field])).toEqual([]);
  });

  test('benefit is true, and null beyond repair', () => {
    expect(
      rowsWhere((row, client) => client.benefit !== (row.benefit === null ? null : BENEFITS[row.benefit])),
    ).toEqual([]);
  });

  test('birth date and age are true, and null where the identity code is beyond repair', () => {
    const wrong = rowsWhere((row, { birthDate, age }) =>
      isBad(row, 'personId')
        ? birthDate !== null || age !== null
        : birthDate !== row.birthDate || age !== row.age,
    );
    expect(wrong).toEqual([]);
  });

  test('every cell beyond repair has a finding', () => {
    const silent = truth.rows.flatMap(({ row, bad }) =>
      bad.map(([field]) => `${row} ${field}`).filter((place) => !rulesAt.has(place)),
    );
    expect(silent).toEqual([]);
  });

  test('every row that repeats a person has an error about the identity code', () => {
    const silent = truth.rows.filter(
      ({ row, duplicateOf }) =>
        duplicateOf !== undefined &&
        !report.findings.some(
          (finding) => finding.row === row && finding.field === 'personId' && finding.severity === 'error',
        ),
    );
    expect(silent.map(({ row }) => row)).toEqual([]);
  });

  test('no clean cell has a finding', () => {
    const touched = new Set(
      truth.rows.flatMap(({ row, bad, repair, duplicateOf }) => [
        ...[...bad, ...repair].map(([field]) => `${row} ${field}`),
        ...(duplicateOf === undefined ? [] : [`${row} personId`]),
      ]),
    );
    const loud = [...rulesAt].flatMap(([place, rules]) =>
      // All codes of the lists are of the temporary series.
      touched.has(place) || rules.every((rule) => rule === 'person-id-temporary')
        ? []
        : [`${place}: ${rules.join(' ')}`],
    );
    expect(loud).toEqual([]);
  });

  test('nobody is placed beyond a limit, and whoever is to be placed is placed or told', () => {
    const { coaches, clients, assigned, unassigned, unassignedRows } = report.assignment!;
    expect(coaches.filter(({ load, limit }) => load > limit)).toEqual([]);
    expect(assigned + unassigned).toBe(clients);
    expect(unassignedRows).toHaveLength(unassigned);
    const members = truth.rows.filter(
      ({ membership, duplicateOf }) => membership === 'yes' && duplicateOf === undefined,
    );
    expect(clients).toBe(members.length);
  });
});

async function reportOn(file: string, profile: string, { referenceDate, coaches }: Truth): Promise<Report> {
  const coachSheet = [
    ['Omavalmentaja', 'Tunnus', 'Työaika %', 'Kohderyhmät', 'Kielet', 'Kunnat'],
    ...coaches.map(({ name, id, fte, groups, langs, kunnat }) => [
      name,
      id,
      fte,
      groups,
      langs,
      kunnat ?? null,
    ]),
  ];
  const coachBytes = await workbookBytes([{ name: 'Valmentajat', cells: coachSheet }]);
  const { outcome, timings } = await analyse({
    workbook: await openWorkbookFile(await readFile(pathOf(file)), file),
    coaches: { workbook: await openWorkbookFile(coachBytes, 'coaches.xlsx'), name: 'coaches.xlsx' },
    profile: shippedProfile(profile),
    referenceDate: fromIso(referenceDate)!,
    sheet: null,
    includeReview: false,
    languages: [],
    clock: () => 0,
  });
  return reportOf(outcome, [], file, timings);
}

function pathOf(file: string): string {
  return path.join(__dirname, 'lists', file);
}
