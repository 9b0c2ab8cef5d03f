import { reading, unusable } from '../../model/reading';
import { phoneSeveral } from './phone-several';

describe('phone-several', () => {
  test.each([['two numbers in one cell', reading('+358401234567', { code: 'several' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(phoneSeveral.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['one number', reading('+358401234567')],
    ['text that is no number', unusable('format')],
  ])('is silent about %s', (_, read) => {
    expect(phoneSeveral.check(read, 'x')).toBeNull();
  });
});
