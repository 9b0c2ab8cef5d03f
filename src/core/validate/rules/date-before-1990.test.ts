import { EMPTY, reading, unusable } from '../../model/reading';
import { dateBefore1990 } from './date-before-1990';

describe('date-before-1990', () => {
  test.each([
    ['a date before 1990', reading(7304, { code: 'early' }), {}],
    [
      'a date before 1990 that can be read otherwise, too',
      reading(7304, { code: 'doubtful' }, { code: 'early' }),
      {},
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(dateBefore1990.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a usable date', reading(18_700)],
    ['a date of long ago', unusable('too-early')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateBefore1990.check(read, 'x')).toBeNull();
  });
});
