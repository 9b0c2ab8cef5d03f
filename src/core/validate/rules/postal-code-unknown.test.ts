import { EMPTY, reading, unusable } from '../../model/reading';
import { postalCodeUnknown } from './postal-code-unknown';

describe('postal-code-unknown', () => {
  test.each([['a postcode that is not in the reference data', reading('57131', { code: 'unknown' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(postalCodeUnknown.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a known postcode', reading('57130')],
    ['something else than five digits', unusable('format')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(postalCodeUnknown.check(read, 'x')).toBeNull();
  });
});
