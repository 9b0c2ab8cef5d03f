import { fromIso, toIso } from './local-date';
import { lastDayOf, monthOf } from './month';

test.each([
  ['2021-03-31', '2021-03'],
  ['2020-02-29', '2020-02'],
  ['2021-01-01', '2021-01'],
])('%s lies in %s', (date, month) => {
  expect(monthOf(fromIso(date)!)).toBe(month);
});

test.each([
  ['2021-02', '2021-02-28'],
  ['2020-02', '2020-02-29'],
  ['2021-12', '2021-12-31'],
])('%s ends on %s', (month, date) => {
  expect(toIso(lastDayOf(month)!)).toBe(date);
});

test.each(['2021-13', '2021-00', '2021-3', 'March', ''])('"%s" names no month', (text) => {
  expect(lastDayOf(text)).toBeNull();
});
