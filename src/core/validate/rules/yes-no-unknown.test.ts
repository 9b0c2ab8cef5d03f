import { EMPTY, reading, unusable } from '../../model/reading';
import { yesNoUnknown } from './yes-no-unknown';

describe('yes-no-unknown', () => {
  test.each([['a word that is neither yes nor no', unusable('unknown'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(yesNoUnknown.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['yes', reading(true)],
    ['no', reading(false)],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(yesNoUnknown.check(read, 'x')).toBeNull();
  });
});
