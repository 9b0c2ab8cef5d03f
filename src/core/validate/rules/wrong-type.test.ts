import { EMPTY, reading, unusable } from '../../model/reading';
import { wrongType } from './wrong-type';

describe('wrong-type', () => {
  test.each([['a value of another kind of column', unusable('wrong-type'), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(wrongType.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a value', reading('Savonlinna')],
    ['a word that is none', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(wrongType.check(read, 'x')).toBeNull();
  });
});
