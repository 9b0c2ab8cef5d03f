import { day } from './calendar.fixture';
import { unemploymentOn } from './unemployment';

test.each([
  ['2021-03-31', 0, 'under-3-months', 'no'],
  ['2021-03-25', 0, 'under-3-months', 'no'],
  ['2021-03-24', 1, 'under-3-months', 'no'],
  ['2021-01-01', 12, 'under-3-months', 'no'],
  ['2020-12-31', 12, '3-to-6-months', 'no'],
  ['2020-10-01', 25, '3-to-6-months', 'no'],
  ['2020-09-30', 26, '6-to-12-months', 'no'],
  ['2020-04-01', 52, '6-to-12-months', 'no'],
  ['2020-03-31', 52, '1-to-2-years', 'yes'],
  ['2019-04-01', 104, '1-to-2-years', 'yes'],
  ['2019-03-31', 104, '2-years-or-more', 'yes'],
] as const)('unemployed since %s, on 31.3.2021: %i weeks, %s', (start, weeks, durationClass, longTerm) => {
  expect(unemploymentOn(day(start), day('2021-03-31'))).toEqual({ weeks, durationClass, longTerm });
});

test('three months from 30.11. are full on the last day of February', () => {
  expect(unemploymentOn(day('2020-11-30'), day('2021-02-27')).durationClass).toBe('under-3-months');
  expect(unemploymentOn(day('2020-11-30'), day('2021-02-28')).durationClass).toBe('3-to-6-months');
});

test.each([null, day('2021-04-01')])(
  'a start that is missing or yet to come (%p) leaves all unknown',
  (start) => {
    expect(unemploymentOn(start, day('2021-03-31'))).toEqual({
      weeks: null,
      durationClass: null,
      longTerm: 'review',
    });
  },
);
