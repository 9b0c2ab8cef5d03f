import { EMPTY, reading, unusable } from '../../model/reading';
import { dateFuture } from './date-future';

describe('date-future', () => {
  test.each([['a date after the reference date', unusable('future'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateFuture.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a date that has passed', reading(18_700)],
    ['a date that the calendar does not have', unusable('impossible-date')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(dateFuture.check(read, 'x')).toBeNull();
  });
});
