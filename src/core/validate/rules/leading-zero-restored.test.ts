import { reading, unusable } from '../../model/reading';
import { leadingZeroRestored } from './leading-zero-restored';

describe('leading-zero-restored', () => {
  test.each([
    ['a code that lost its zero', reading('02', { code: 'leading-zero' }), {}],
    [
      'the first of two phone numbers that lost its zero',
      reading('+358401234567', { code: 'leading-zero' }, { code: 'several' }),
      {},
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(leadingZeroRestored.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a code of two digits', reading('02')],
    ['a code that does not exist', unusable('unknown')],
  ])('is silent about %s', (_, read) => {
    expect(leadingZeroRestored.check(read, 'x')).toBeNull();
  });
});
