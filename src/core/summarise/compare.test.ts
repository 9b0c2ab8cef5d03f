import type { PreviousMonth } from '../model/previous-month';
import type { Summary, SummaryTable } from '../model/summary';
import { withPrevious } from './compare';
import { countRow } from './summary-rows';

const before = (values: Readonly<Record<string, number>>): PreviousMonth => ({
  month: '2021-02',
  values: new Map(Object.entries(values)),
  list: null,
});

function compared(table: SummaryTable, values: Readonly<Record<string, number>>) {
  const [result] = withPrevious([table], before(values));
  return result!.rows.map(({ class: name, value, before: then }) => [name, value, then]);
}

test('without a month before nothing changes', () => {
  const summary: Summary = [{ id: 'ageClass', rows: [countRow('under-25', 3, 3)] }];
  expect(withPrevious(summary, null)).toBe(summary);
});

test('each row tells its value of last month; a class that nobody had then had 0', () => {
  const rows = [countRow('under-25', 3, 10), countRow('25-29', 7, 10)];
  expect(compared({ id: 'ageClass', rows }, { 'ageClass.under-25': 2, 'membership.yes': 9 })).toEqual([
    ['under-25', 3, 2],
    ['25-29', 7, 0],
  ]);
});

test('a class that nobody has now is added with 0, by code; one of 0 is not', () => {
  const values = {
    'municipality.740': 5,
    'municipality.618': 2,
    'municipality.046': 1,
    'municipality.507': 0,
  };
  expect(compared({ id: 'municipality', rows: [countRow('740', 6, 6)] }, values)).toEqual([
    ['740', 6, 5],
    ['046', 0, 1],
    ['618', 0, 2],
  ]);
});

test('a table that was not told last month is not compared', () => {
  expect(compared({ id: 'groups', rows: [countRow('young', 1, 2)] }, { 'ageClass.25-29': 3 })).toEqual([
    ['young', 1, undefined],
  ]);
});

test('a key figure that was not told last month was unknown, not 0', () => {
  const rows = [countRow('clients', 8, 9), countRow('longTerm', 3, 8)];
  expect(
    compared({ id: 'keyFigures', rows }, { 'keyFigures.clients': 7, 'keyFigures.capacity': 100 }),
  ).toEqual([
    ['clients', 8, 7],
    ['longTerm', 3, undefined],
  ]);
});

test('a coach who has left is a share of nothing', () => {
  const [table] = withPrevious(
    [{ id: 'coaches', rows: [countRow('OV01', 90, 100)] }],
    before({ 'coaches.OV01': 95, 'coaches.A.B': 4 }),
  );
  expect(table!.rows[1]).toEqual({ class: 'A.B', value: 0, unit: 'count', of: 0, before: 4 });
});
