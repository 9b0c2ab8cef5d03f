import { EMPTY, reading, unusable } from '../../model/reading';
import { dateWithoutDay } from './date-without-day';

describe('date-without-day', () => {
  test.each([['a month and a year without the day', unusable('no-day'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateWithoutDay.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable date', reading(18_700)],
    ['a date that cannot be read', unusable('unreadable')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateWithoutDay.check(read, 'x')).toBeNull();
  });
});
