import fc from 'fast-check';
import savonlinna2021 from '../../templates/profiles/savonlinna-2021.json';
import { chooseClientList, findClientLists } from './columns/find-client-list';
import type { CellValue } from './model/cell';
import type { Coach } from './model/coach';
import type { RuleSetting } from './model/finding';
import { plainGrid } from './model/grid';
import { fromIso } from './model/local-date';
import type { Outcome } from './model/outcome';
import type { Reference } from './model/reference';
import type { Stage, Step } from './pipeline';
import { placeClients } from './plan/place-clients';
import { runPipeline, STEPS } from './pipeline';
import { parseProfile } from './profile/parse-profile';
import { checkCharacterOf } from './values/person-id';

const names = (code: string, name: string) => ({ code, fi: name, sv: name, en: name });

const reference: Reference = {
  municipalities: [
    { ...names('740', 'Savonlinna'), endedOn: null, mergedInto: null },
    { ...names('491', 'Mikkeli'), endedOn: null, mergedInto: null },
  ],
  languages: [names('fi', 'suomi'), names('ru', 'venäjä')],
  countries: [names('FI', 'Suomi'), names('RU', 'Venäjä')],
  postcodes: new Map([['57130', '740']]),
  holidays: new Set(),
};

const coach: Coach = {
  id: 'OV1',
  name: 'Aalto Oona',
  fte: 1,
  ownLimit: null,
  specialities: [],
  languages: ['fi'],
  municipalities: [],
  absentFrom: null,
  absentTo: null,
};

const HEADINGS = [
  'Sukunimi',
  'Etunimet',
  'Henkilötunnus',
  'Kotikunta',
  'Äidinkieli',
  'Kansalaisuus',
  'Etuus',
];
const TITLE_ROWS = 3;
const immediately: Stage = (_, work) => work();

/** An invented person of the 900 series; each `number` from 900 to 999 is another. */
function personOf(number: number, municipality: CellValue = 'Savonlinna'): CellValue[] {
  const digits = `010190${number}`;
  const code = `010190-${number}${checkCharacterOf(digits)}`;
  return [
    'Testi',
    `Nimi ${String.fromCharCode(65 + (number % 26))}`,
    code,
    municipality,
    'suomi',
    'Suomi',
    'työmarkkinatuki',
  ];
}

function runOn(
  rows: readonly (readonly CellValue[])[],
  {
    headings = HEADINGS,
    coaches = [coach],
    stage = immediately,
    rules = {},
  }: {
    headings?: readonly string[];
    coaches?: readonly Coach[];
    stage?: Stage;
    rules?: Readonly<Record<string, RuleSetting>>;
  } = {},
): Outcome {
  const profile = parseProfile(savonlinna2021);
  const grid = plainGrid('Asiakaslista', [['Asiakkaat 3/2021'], [], headings, ...rows]);
  const choice = chooseClientList(findClientLists([grid], new Set()));
  if (!profile.ok || choice.kind !== 'found') throw new Error('no list');
  return runPipeline(
    {
      candidate: choice.candidate,
      otherLists: 0,
      coaches,
      earlierFindings: [],
      ownRows: [],
      profile: { ...profile.profile, rules },
      reference,
      referenceDate: fromIso('2021-03-31')!,
      residenceOfRow: () => null,
      terms: { includeReview: false, lockedRows: new Set(), way: { kind: 'all' } },
      placeClients,
      previous: null,
      derivedBefore: new Set(),
    },
    stage,
  );
}

/** How many rows the findings say were passed over. */
function skippedRows({ findings }: Outcome): number {
  return findings.reduce((sum, { rule, params }) => {
    if (rule === 'blank-rows-skipped') return sum + Number(params.count);
    return rule === 'totals-row-skipped' ? sum + 1 : sum;
  }, 0);
}

const BLANK: readonly CellValue[] = [null, ' ', null, '\u00a0'];
const TOTALS: readonly CellValue[] = ['Yhteensä', null, 12];

describe('a value that staff filled in by hand', () => {
  const id = 'staff-value-differs';
  const told = (setting: RuleSetting) => {
    const rows = [[...personOf(900), 99]];
    const { findings, rulesNotRun } = runOn(rows, {
      headings: [...HEADINGS, 'Ikä'],
      rules: { [id]: setting },
    });
    return {
      severities: findings.filter(({ rule }) => rule === id).map(({ severity }) => severity),
      notRun: rulesNotRun.filter(({ rule }) => rule === id),
    };
  };

  test('is found as gravely as the profile in force says', () => {
    expect(told('info')).toEqual({ severities: ['info'], notRun: [] });
  });

  test('is listed among the checks that were not made, where that is off', () => {
    expect(told('off')).toEqual({ severities: [], notRun: [{ rule: id, why: 'off', fields: [] }] });
  });
});

describe('rows in are rows out', () => {
  const anyClient = fc
    .tuple(
      fc.integer({ min: 900, max: 999 }),
      fc.constantFrom('Savonlinna', 'Mikkeli', 'Atlantis', null, 740),
    )
    .map(([number, municipality]) => ({ isClient: true, cells: personOf(number, municipality) }));
  const anyOther = fc.constantFrom(BLANK, TOTALS).map((cells) => ({ isClient: false, cells }));

  test('of clients, blank rows and totals in any order: each row is a client or is told as passed over', () => {
    const anyRows = fc.array(fc.oneof({ weight: 3, arbitrary: anyClient }, anyOther), { maxLength: 25 });
    fc.assert(
      fc.property(anyClient, anyRows, (first, others) => {
        const rows = [first, ...others];
        const outcome = runOn(rows.map(({ cells }) => cells));
        const expected = rows.flatMap(({ isClient }, index) => (isClient ? [TITLE_ROWS + index + 1] : []));
        expect([...outcome.list.rows]).toEqual(expected);
        expect(outcome.list.count + skippedRows(outcome)).toBe(rows.length);

        const { basics, services, placement } = outcome;
        const byClient = [
          outcome.decisions,
          outcome.repeats,
          ...Object.values<ArrayLike<unknown>>({ ...basics }),
          ...Object.values<ArrayLike<unknown>>({ ...services }),
          placement?.coachOf,
          placement?.kindOf,
          placement?.faultsOf,
        ];
        for (const column of byClient) expect(column).toHaveLength(expected.length);
      }),
      { seed: 20210331, numRuns: 100 },
    );
  });
});

describe('the way of a row', () => {
  test('goes through the steps in their order', () => {
    const seen: Step[] = [];
    runOn([personOf(900)], {
      stage: (step, work) => {
        if (!seen.includes(step)) seen.push(step);
        return work();
      },
    });
    expect(seen).toEqual(STEPS);
  });

  test('gives the same outcome every time', () => {
    const rows = [personOf(900), personOf(901, 'Mikkeli'), personOf(900), personOf(902, 'Atlantis')];
    expect(runOn(rows)).toEqual(runOn(rows));
  });

  test('ends at a decision, a coach and a count', () => {
    const outcome = runOn([
      personOf(900),
      personOf(901, 'Mikkeli'),
      personOf(900),
      personOf(902, 'Atlantis'),
    ]);
    expect(outcome.decisions.map(({ membership }) => membership)).toEqual(['yes', 'no', 'yes', 'review']);
    expect([...outcome.repeats]).toEqual([-1, -1, 0, -1]);
    expect([...outcome.placement!.coachOf]).toEqual([0, -1, -1, -1]);
    expect(outcome.summary.find(({ id }) => id === 'membership')?.rows.map(({ value }) => value)).toEqual([
      1, 1, 1,
    ]);
    expect(outcome.matches.map(({ heading }) => heading)).toEqual(HEADINGS);
  });

  test('ends before the assignment where there are no coaches, and says so', () => {
    const outcome = runOn([personOf(900)], { coaches: [] });
    expect(outcome.placement).toBeNull();
    expect(outcome.findings.map(({ rule }) => rule)).toContain('no-coaches');
  });
});

test('a non-disclosure order on one row of a person holds on all', () => {
  const headings = [...HEADINGS, 'Puhelin', 'Turvakielto'];
  const rows = [
    [...personOf(900), '12', null],
    [...personOf(900), '12', 'kyllä'],
    [...personOf(901), '12', null],
  ];
  const { basics, findings } = runOn(rows, { headings });
  expect([...basics.withheld]).toEqual([1, 1, 0]);
  // Findings about a phone that is not to be shown are not told either.
  expect(findings.filter(({ field }) => field === 'phone').map(({ row }) => row)).toEqual([6]);
});

test('a column that staff fill by hand stays, and is told where it says something else than was worked out', () => {
  const headings = [...HEADINGS, 'Ikä'];
  const { findings } = runOn(
    [
      [...personOf(900), 31],
      [...personOf(901), 30],
      [...personOf(902), null],
    ],
    {
      headings,
    },
  );
  const told = findings.filter(({ rule }) => rule === 'staff-value-differs');
  expect(told.map(({ row, column, params }) => [row, column, params])).toEqual([
    [TITLE_ROWS + 2, 'H', { derived: 'age' }],
  ]);
});
