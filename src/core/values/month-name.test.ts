import { monthOf } from './month-name';

describe('names of months', () => {
  test.each([
    ['tammikuuta', 1],
    ['januari', 1],
    ['maaliskuu', 3],
    ['mars', 3],
    ['marraskuuta', 11],
    ['maj', 5],
    ['may', 5],
    ['kesäkuun', 6],
    ['juli', 7],
    ['oct', 10],
    ['okt', 10],
    ['december', 12],
    ['mar', null],
    ['kevät', null],
  ])('%s is %s', (word, month) => {
    expect(monthOf(word)).toBe(month);
  });
});
