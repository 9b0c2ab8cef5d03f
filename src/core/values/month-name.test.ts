import { monthOf } from './month-name';

describe('names of months', () => {
  test.each([
    ['tammikuuta', 1],
    ['helmikuuta', 2],
    ['february', 2],
    ['march', 3],
    ['huhtikuuta', 4],
    ['april', 4],
    ['toukokuuta', 5],
    ['juni', 6],
    ['heinäkuuta', 7],
    ['elokuuta', 8],
    ['augusti', 8],
    ['syyskuuta', 9],
    ['sept', 9],
    ['lokakuuta', 10],
    ['november', 11],
    ['joulukuuta', 12],
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
