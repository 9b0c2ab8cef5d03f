import { EMPTY, reading, unusable } from '../../model/reading';
import { dateImpossible } from './date-impossible';

describe('date-impossible', () => {
  test.each([['a day that the calendar does not have', unusable('impossible-date'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateImpossible.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a usable date', reading(18_700)],
    ['a month without its day', unusable('no-day')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateImpossible.check(read, 'x')).toBeNull();
  });
});
