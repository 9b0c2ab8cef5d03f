import { EMPTY, reading, unusable } from '../../model/reading';
import { employmentCodeUnknown } from './employment-code-unknown';

describe('employment-code-unknown', () => {
  test.each([['a code that does not exist', unusable('unknown'), {}]])('speaks of %s', (_, read, params) => {
    expect(employmentCodeUnknown.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a known code', reading('02')],
    ['a code that lost its zero', reading('02', { code: 'leading-zero' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(employmentCodeUnknown.check(read, 'x')).toBeNull();
  });
});
