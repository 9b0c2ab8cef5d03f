import { EMPTY, reading, unusable } from '../../model/reading';
import { benefitUnknown } from './benefit-unknown';

describe('benefit-unknown', () => {
  test.each([['a word for no known benefit', unusable('unknown'), {}]])('speaks of %s', (_, read, params) => {
    expect(benefitUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known benefit', reading('basic-allowance')],
    ['a formula error', unusable('cell-error', { error: '#N/A' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(benefitUnknown.check(read, 'x')).toBeNull();
  });
});
