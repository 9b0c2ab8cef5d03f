import { reading, unusable } from '../../model/reading';
import { nationalitySeveral } from './nationality-several';

describe('nationality-several', () => {
  test.each([['two nationalities in one cell', reading('FI', { code: 'several' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(nationalitySeveral.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['one nationality', reading('FI')],
    ['a word for no nationality', unusable('unknown')],
  ])('is silent about %s', (_, read) => {
    expect(nationalitySeveral.check(read, 'x')).toBeNull();
  });
});
