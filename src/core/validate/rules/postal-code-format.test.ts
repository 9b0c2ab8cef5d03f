import { EMPTY, reading, unusable } from '../../model/reading';
import { postalCodeFormat } from './postal-code-format';

describe('postal-code-format', () => {
  test.each([['something else than five digits', unusable('format'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(postalCodeFormat.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a postcode', reading('57130')],
    ['a postcode that is not in the reference data', reading('57131', { code: 'unknown' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(postalCodeFormat.check(read, 'x')).toBeNull();
  });
});
