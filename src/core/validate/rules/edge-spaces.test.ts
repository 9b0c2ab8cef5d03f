import { EMPTY, reading } from '../../model/reading';
import { edgeSpaces } from './edge-spaces';

describe('edge-spaces', () => {
  test.each([['a word with a space after it', reading('740', { code: 'spaces' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(edgeSpaces.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a word as it should be', reading('740')],
    ['a word of which graver things are told', reading('740', { code: 'typo' })],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(edgeSpaces.check(read, 'x')).toBeNull();
  });
});
