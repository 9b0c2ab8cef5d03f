import type { CellValue } from '../model/cell';
import type { Benefit, ClientList } from '../model/client-list';
import { judgeColumn } from '../model/judged-column';
import { fromIso } from '../model/local-date';
import { EMPTY, reading, unusable } from '../model/reading';
import { decideList } from './decide-list';
import type { MembershipRules } from './decide';

const REFERENCE = fromIso('2021-03-31')!;
const RULES: MembershipRules = {
  municipalities: ['740'],
  employmentCodes: { counted: ['02'], notCounted: ['01'] },
  targetGroup: { membership: 'any-group', youthAgeLimit: 30, assessedFrom: REFERENCE },
};

function textColumn<T extends string>(cells: readonly CellValue[], allowed: readonly T[]) {
  return judgeColumn<T>(0, 'Otsikko', cells, cells.length, (cell) => {
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
