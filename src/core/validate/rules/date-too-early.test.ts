import { EMPTY, reading, unusable } from '../../model/reading';
import { dateTooEarly } from './date-too-early';

describe('date-too-early', () => {
  test.each([['a date of long ago', unusable('too-early'), {}]])('speaks of %s', (_, read, params) => {
    expect(dateTooEarly.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a usable date', reading(18_700)],
    ['a date in the future', unusable('future')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateTooEarly.check(read, 'x')).toBeNull();
  });
});
