import { EMPTY, reading, unusable } from '../../model/reading';
import { dateUnreadable } from './date-unreadable';

describe('date-unreadable', () => {
  test.each([['something that is no date', unusable('unreadable'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateUnreadable.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable date', reading(18_700)],
    ['a month without its day', unusable('no-day')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateUnreadable.check(read, 'x')).toBeNull();
  });
});
