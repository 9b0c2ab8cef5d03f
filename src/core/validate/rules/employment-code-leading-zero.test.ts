import { reading, unusable } from '../../model/reading';
import { employmentCodeLeadingZero } from './employment-code-leading-zero';

describe('employment-code-leading-zero', () => {
  test.each([['a code that lost its zero', reading('02', { code: 'leading-zero' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(employmentCodeLeadingZero.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a code of two digits', reading('02')],
    ['a code that does not exist', unusable('unknown')],
  ])('is silent about %s', (_, read) => {
    expect(employmentCodeLeadingZero.check(read, 'x')).toBeNull();
  });
});
