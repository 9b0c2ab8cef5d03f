import type { Coach } from '../model/coach';
import { decisionOf } from '../model/decision.fixture';
import { addDays, fromIso } from '../model/local-date';
import type { Placement } from '../model/placement';
import type { PreviousClient, PreviousMonth } from '../model/previous-month';
import type { Person } from './summary-input.fixture';
import { summaryInputOf } from './summary-input.fixture';
import { summarise } from './summarise';

const then = fromIso('2021-02-26')!;
const [anna, eero, mika] = ['010190-999W', '010272-9405', '010203A900Y'] as const;

function person(code: string, rest: Partial<Person> = {}): Person {
  return { values: { personId: { code, birthDate: then, temporary: true } }, ...rest };
}

function previous(clients: Readonly<Record<string, Partial<PreviousClient>>>): PreviousMonth {
  const entries = Object.entries(clients).map(
    ([code, client]) => [code, { row: 2, coach: null, longTermUnemployed: null, ...client }] as const,
  );
  return { month: '2021-02', values: new Map(), list: { referenceDate: then, clients: new Map(entries) } };
}

function changesOf(people: readonly Person[], before: PreviousMonth | null, rest = {}) {
  const summary = summarise({ ...summaryInputOf(people, { previous: before }), ...rest });
  const rows = summary.find(({ id }) => id === 'changes')!.rows;
  return Object.fromEntries(rows.map(({ class: name, value, of }) => [name, [value, of]]));
}

test('without last month’s list there is no such table', () => {
  expect(changesOf([person(anna)], null)).toEqual({});
  expect(changesOf([person(anna)], { month: '2021-02', values: new Map(), list: null })).toEqual({});
  expect(changesOf([{ values: {} }], previous({}))).toEqual({});
});

test('who is new, who is gone: one who no longer belongs is gone, one without a code is neither', () => {
  const people = [person(anna), person(eero, { decision: decisionOf('no') }), person(mika), { values: {} }];
  expect(changesOf(people, previous({ [anna]: {}, [eero]: {} }))).toMatchObject({ in: [1, 2], out: [1, 2] });
});

test('a row that repeats a person counts once', () => {
  const people = [person(anna), person(anna, { repeats: 0 })];
  expect(changesOf(people, previous({}))).toMatchObject({ in: [1, 1], out: [0, 0] });
});

test.each([
  ['no', 1],
  ['yes', 0],
  ['review', 0],
  [null, 0],
] as const)('one who was long-term unemployed: %s, became so: %i', (earlier, count) => {
  const people = [person(anna, { longTerm: 'yes' }), person(eero, { longTerm: 'no' })];
  const before = previous({ [anna]: { longTermUnemployed: earlier }, [eero]: { longTermUnemployed: 'no' } });
  expect(changesOf(people, before)).toMatchObject({ becameLongTerm: [count, 2] });
});

describe('the age limit of the young (30)', () => {
  const now = fromIso('2021-03-31')!;
  test.each([
    ['1991-02-26', 0, 'reached on the day of last month’s list'],
    ['1991-02-27', 1, 'reached the day after'],
    ['1991-03-31', 1, 'reached today'],
    ['1991-04-01', 0, 'reached tomorrow'],
  ])('born %s: %i, %s', (born, count) => {
    const input = summaryInputOf([person(anna)], { previous: previous({ [anna]: {} }), referenceDate: now });
    const basics = { ...input.basics, birthDate: [fromIso(born)] };
    const rows = summarise({ ...input, basics }).find(({ id }) => id === 'changes')!.rows;
    expect(rows.find((row) => row.class === 'reachedAgeLimit')).toMatchObject({ value: count, of: 1 });
  });

  test('one who was no client last month is not counted', () => {
    const input = summaryInputOf([person(anna)], { previous: previous({}), referenceDate: now });
    const basics = { ...input.basics, birthDate: [addDays(now, -30 * 365 - 10)] };
    expect(changesOf([], null)).toEqual({});
    const rows = summarise({ ...input, basics }).find(({ id }) => id === 'changes')!.rows;
    expect(rows.find((row) => row.class === 'reachedAgeLimit')?.value).toBe(0);
  });
});

test('another coach is told by the name, however it is written', () => {
  const coaches = ['Virtanen Matti', 'Korhonen Maarit'].map((name, index): Coach => ({
    id: `OV0${index + 1}`,
    name,
    fte: 1,
    ownLimit: null,
    specialities: [],
    languages: ['fi'],
    municipalities: [],
    absentFrom: null,
    absentTo: null,
  }));
  const placement: Placement = {
    coachOf: Int32Array.of(0, 0, -1),
    kindOf: ['keeps', 'moves', 'no-place'],
    overLimit: [],
    faultsOf: [[], [], []],
    coaches: coaches.map(() => ({ limit: 100, load: 1 })),
    clients: 3,
    assigned: 2,
    capacity: 200,
    missingFte: 0,
    penalty: 0,
    balance: 0,
    caseload: null,
    coachChanges: 1,
    way: { kind: 'all' },
    proof: 'optimal',
  };
  const before = previous({
    [anna]: { coach: 'virtanen  matti' },
    [eero]: { coach: 'Korhonen Maarit' },
    [mika]: { coach: 'Korhonen Maarit' },
  });
  const people = [person(anna), person(eero), person(mika)];
  expect(changesOf(people, before, { coaches, placement })).toMatchObject({ movedCoach: [1, 3] });
});
