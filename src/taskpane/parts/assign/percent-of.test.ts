import { percentOf } from './percent-of';

test.each([
  ['a half is half of the bar', 25, 50, 50],
  ['nothing leaves the bar empty', 0, 50, 0],
  ['what is full fills the bar', 50, 50, 100],
  ['what goes over fills the bar and no more', 80, 50, 100],
  ['nothing of nothing leaves the bar empty', 0, 0, 0],
  ['something where there is room for none fills the bar', 3, 0, 100],
])('%s', (_, part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
