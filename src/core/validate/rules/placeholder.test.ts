import { EMPTY, reading, unusable } from '../../model/reading';
import { placeholder } from './placeholder';

describe('placeholder', () => {
  test.each([['a word where data should be', unusable('placeholder'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(placeholder.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a value', reading('none')],
    ['a word that is none', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(placeholder.check(read, 'x')).toBeNull();
  });
});
