import { reading, unusable } from '../../model/reading';
import { postalCodeLeadingZero } from './postal-code-leading-zero';

describe('postal-code-leading-zero', () => {
  test.each([['a postcode that lost its zeros', reading('00100', { code: 'leading-zero' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(postalCodeLeadingZero.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a postcode of five digits', reading('00100')],
    ['zeros that make no postcode', reading('09999', { code: 'leading-zero' }, { code: 'unknown' })],
    ['something else than five digits', unusable('format')],
  ])('is silent about %s', (_, read) => {
    expect(postalCodeLeadingZero.check(read, 'x')).toBeNull();
  });
});
