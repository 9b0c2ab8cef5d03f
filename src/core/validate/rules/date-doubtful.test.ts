import { reading, unusable } from '../../model/reading';
import { dateDoubtful } from './date-doubtful';

describe('date-doubtful', () => {
  test.each([['a date that can be read in two ways', reading(18_700, { code: 'doubtful' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(dateDoubtful.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a date as it should be', reading(18_700)],
    ['a date whose form alone is unusual', reading(18_700, { code: 'repaired' })],
    ['a date that cannot be read', unusable('unreadable')],
  ])('is silent about %s', (_, read) => {
    expect(dateDoubtful.check(read, 'x')).toBeNull();
  });
});
