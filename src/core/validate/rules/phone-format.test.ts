import { EMPTY, reading, unusable } from '../../model/reading';
import { phoneFormat } from './phone-format';

describe('phone-format', () => {
  test.each([['text that is no number', unusable('format'), {}]])('speaks of %s', (_, read, params) => {
    expect(phoneFormat.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a number', reading('+358401234567')],
    ['a number that was spaced differently', reading('+358401234567', { code: 'repaired' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(phoneFormat.check(read, 'x')).toBeNull();
  });
});
