import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { Benefit, ClientColumns, ClientList } from '../model/client-list';
import type { JudgedColumn } from '../model/judged-column';
import { judgeColumn } from '../model/judged-column';
import { addDays, fromIso } from '../model/local-date';
import { EMPTY, reading, unusable } from '../model/reading';
import { decideList } from './decide-list';
import { decide } from './decide';
import type { MembershipRules } from './decide';
import { factsOf } from './fact';

const REFERENCE = fromIso('2021-03-31')!;
const RULES: MembershipRules = {
  municipalities: ['740'],
  employmentCodes: { counted: ['02'], notCounted: ['01'] },
  targetGroup: { membership: 'any-group', youthAgeLimit: 30, assessedFrom: REFERENCE },
};

function textColumn<T extends string>(cells: readonly CellValue[], allowed: readonly T[]) {
  return judgeColumn<T>(0, 'Otsikko', cells, (cell) => {
    if (cell === null) return EMPTY;
    const value = allowed.find((candidate) => candidate === cell);
    return value === undefined ? unusable('unknown') : reading(value);
  });
}

const LIST: ClientList = {
  count: 5,
  rows: Int32Array.from([5, 6, 7, 8, 9]),
  columns: {
    municipality: textColumn(['740', '740', '091', 'Atlantis', null], ['740', '091']),
    benefit: textColumn<Benefit>(['none', 'none', 'none', 'none', 'none'], ['none']),
    nationality: textColumn(['FI', 'FI', 'FI', 'FI', 'FI'], ['FI']),
    motherTongue: textColumn(['fi', 'fi', 'fi', 'fi', 'fi'], ['fi']),
  },
};
const BIRTH_DATES = Array.from({ length: 5 }, () => fromIso('1970-05-05'));

test('every row of a list gets its decision, in the order of rows', () => {
  expect(decideList(LIST, BIRTH_DATES, RULES, REFERENCE).map(({ reasons }) => reasons)).toEqual([
    ['no-earnings-related'],
    ['no-earnings-related'],
    ['lives-elsewhere'],
    ['municipality-unreadable'],
    ['municipality-missing'],
  ]);
});

test('equal decisions are one object', () => {
  const [first, second] = decideList(LIST, BIRTH_DATES, RULES, REFERENCE);
  expect(second).toBe(first);
});

test('what was decided before stands where the municipality is withheld', () => {
  const decisions = decideList(LIST, BIRTH_DATES, RULES, REFERENCE, [null, null, null, 'yes', 'no']);
  expect(decisions.map(({ residence }) => residence)).toEqual(['yes', 'yes', 'no', 'yes', 'no']);
});

test('a row of a list gets the decision that its facts get by themselves', () => {
  const day = (iso: string) => fromIso(iso)!;
  const days = fc.constantFrom(null, '?', ...[-400, 0, 1].map((days) => addDays(REFERENCE, days)));
  const row = fc.record({
    municipality: fc.constantFrom(null, '?', '740', '091'),
    employmentCode: fc.constantFrom(null, '?', '02', '01', '05'),
    benefit: fc.constantFrom(null, '?', 'none', 'earnings-related'),
    earningsRelatedRight: fc.constantFrom(null, '?', true, false),
    nationality: fc.constantFrom(null, '?', 'FI', 'EE'),
    motherTongue: fc.constantFrom(null, '?', 'fi', 'et', 'sgn'),
    jobSearchStart: days,
    memberSince: days,
    birthDate: fc.constantFrom(null, day('1970-05-05'), day('1991-03-30'), day('2030-01-01')),
    residenceKnown: fc.constantFrom(null, null, 'yes' as const, 'no' as const),
  });
  const read = (cell: CellValue) =>
    cell === null ? EMPTY : cell === '?' ? unusable('unknown') : reading(cell);

  fc.assert(
    fc.property(fc.array(row, { maxLength: 30 }), fc.boolean(), (rows, hasRight) => {
      const column = <T>(field: keyof (typeof rows)[number]) => {
        const cells = rows.map((one) => one[field]);
        return judgeColumn(0, field, cells, read) as JudgedColumn<unknown> as JudgedColumn<T>;
      };
      const columns: ClientColumns = {
        municipality: column('municipality'),
        employmentCode: column('employmentCode'),
        benefit: column('benefit'),
        ...(hasRight && { earningsRelatedRight: column('earningsRelatedRight') }),
        nationality: column('nationality'),
        motherTongue: column('motherTongue'),
        jobSearchStart: column('jobSearchStart'),
        memberSince: column('memberSince'),
      };
      const list = { count: rows.length, rows: Int32Array.from(rows.keys(), (row) => row + 2), columns };
      const birthDates = rows.map(({ birthDate }) => birthDate);
      const residenceKnown = rows.map((one) => one.residenceKnown);
      const byItself = rows.map((one, client) =>
        decide(
          {
            municipality: factsOf(columns.municipality)(client),
            residenceKnown: one.residenceKnown,
            employmentCode: factsOf(columns.employmentCode)(client),
            benefit: factsOf(columns.benefit)(client),
            earningsRelatedRight: factsOf(columns.earningsRelatedRight)(client),
            birthDate: one.birthDate,
            nationality: factsOf(columns.nationality)(client),
            motherTongue: factsOf(columns.motherTongue)(client),
            jobSearchStart: factsOf(columns.jobSearchStart)(client),
            memberSince: factsOf(columns.memberSince)(client),
          },
          RULES,
          REFERENCE,
        ),
      );
      expect(decideList(list, birthDates, RULES, REFERENCE, residenceKnown)).toEqual(byItself);
    }),
    { seed: 20210331, numRuns: 300 },
  );
});
