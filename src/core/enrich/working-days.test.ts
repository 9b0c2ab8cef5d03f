import fc from 'fast-check';
import { addDays } from '../model/local-date';
import { day, HOLIDAYS } from './calendar.fixture';
import { addWorkingDays, isWorkingDay, lastWorkingDay } from './working-days';

test.each([
  ['a week without holidays', '2022-05-02', 5, '2022-05-09'],
  ['from a Friday', '2022-05-06', 1, '2022-05-09'],
  ['from a Saturday', '2022-05-07', 1, '2022-05-09'],
  ['over Ascension Day', '2022-05-23', 5, '2022-05-31'],
  ['over Midsummer Eve', '2022-06-20', 5, '2022-06-28'],
  ['over Easter', '2023-04-03', 5, '2023-04-12'],
  ['ten days over New Year and Epiphany', '2025-12-29', 10, '2026-01-14'],
  ['no days', '2022-05-07', 0, '2022-05-07'],
])('%s: %s and %i working days → %s', (_, from, count, to) => {
  expect(addWorkingDays(day(from), count, HOLIDAYS)).toBe(day(to));
});

test('as many working days lie between as were added, and the last is one of them', () => {
  const law = fc.property(
    fc.integer({ min: 0, max: 2000 }),
    fc.integer({ min: 1, max: 60 }),
    (offset, count) => {
      const from = addDays(day('2020-01-01'), offset);
      const to = addWorkingDays(from, count, HOLIDAYS);
      const between = Array.from({ length: to - from }, (_, index) => addDays(from, index + 1));
      expect(between.filter((date) => isWorkingDay(date, HOLIDAYS))).toHaveLength(count);
      expect(isWorkingDay(to, HOLIDAYS)).toBe(true);
    },
  );
  fc.assert(law, { seed: 20210331, numRuns: 500 });
});

test.each([
  ['a Friday', 2021, 4, '2021-04-30'],
  ['the Friday before a Saturday', 2022, 4, '2022-04-29'],
  ['before Good Friday and Easter', 2024, 3, '2024-03-28'],
  ['a leap day', 2024, 2, '2024-02-29'],
])('the last working day of a month: %s', (_, year, month, date) => {
  expect(lastWorkingDay(year, month, HOLIDAYS)).toBe(day(date));
});
