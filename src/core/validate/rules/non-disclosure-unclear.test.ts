import { EMPTY, reading } from '../../model/reading';
import { nonDisclosureUnclear } from './non-disclosure-unclear';

describe('non-disclosure-unclear', () => {
  test.each([['a mark that is neither yes nor no', reading(true, { code: 'unknown' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(nonDisclosureUnclear.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['yes', reading(true)],
    ['no', reading(false)],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(nonDisclosureUnclear.check(read, 'x')).toBeNull();
  });
});
