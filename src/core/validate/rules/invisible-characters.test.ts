import { EMPTY, reading } from '../../model/reading';
import { invisibleCharacters } from './invisible-characters';

describe('invisible-characters', () => {
  test.each([['a word with a zero-width space in it', reading('740', { code: 'invisible' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(invisibleCharacters.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a word as it should be', reading('740')],
    ['a word with a space too many', reading('740', { code: 'spaces' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(invisibleCharacters.check(read, 'x')).toBeNull();
  });
});
