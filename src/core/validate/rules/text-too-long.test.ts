import { EMPTY, reading } from '../../model/reading';
import { textTooLong } from './text-too-long';

describe('text-too-long', () => {
  test.each([
    [
      'a text of more characters than its field has use for, with their number',
      reading('x', { code: 'too-long', params: { length: 130, limit: 120 } }),
      { length: 130, limit: 120 },
    ],
  ])('speaks of %s', (_, read, params) => {
    expect(textTooLong.check(read, 'x')).toEqual(params);
  });

  test.each([
    ['a text of usual length', reading('x')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(textTooLong.check(read, 'x')).toBeNull();
  });
});
