import { wholeNumber } from './whole-number';

test.each([
  ['', null],
  ['  ', null],
  ['0', 0],
  [' 20 ', 20],
  ['100', 100],
  ['101', NaN],
  ['-1', NaN],
  ['2,5', NaN],
  ['kaikki', NaN],
])('“%s” is %s', (text, number) => {
  expect(wholeNumber(text, 0, 100)).toBe(number);
});

test('a number below the least is none', () => {
  expect(wholeNumber('0', 1, 100)).toBeNaN();
});
