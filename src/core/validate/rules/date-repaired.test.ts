import { reading, unusable } from '../../model/reading';
import { dateRepaired } from './date-repaired';

describe('date-repaired', () => {
  test.each([['a date that was written in another form', reading(18_700, { code: 'repaired' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateRepaired.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a date as it should be', reading(18_700)],
    ['a date that cannot be read', unusable('unreadable')],
  ])('is silent about %s', (_, read) => {
    expect(dateRepaired.check(read, 'x')).toBeNull();
  });
});
