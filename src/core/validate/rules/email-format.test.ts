import { EMPTY, reading, unusable } from '../../model/reading';
import { emailFormat } from './email-format';

describe('email-format', () => {
  test.each([['text that is no address', unusable('format'), {}]])('speaks of %s', (_, read, params) => {
    expect(emailFormat.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['an address', reading('asiakas@example.fi')],
    ['an address with spaces around it', reading('asiakas@example.fi', { code: 'repaired' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(emailFormat.check(read, 'x')).toBeNull();
  });
});
