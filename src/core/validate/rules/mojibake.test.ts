import { EMPTY, reading, unusable } from '../../model/reading';
import { mojibake } from './mojibake';

describe('mojibake', () => {
  test.each([['letters that were read in a wrong encoding', reading('507', { code: 'mojibake' }), {}]])(
    'speaks of %s',
    (_, read, params) => {
      expect(mojibake.check(read, 'x')).toEqual(params);
    },
  );

  test.each([
    ['a word as it should be', reading('507')],
    ['a word that is none with the letters mended', unusable('unknown')],
    ['an empty cell', EMPTY],
  ])('is silent about %s', (_, read) => {
    expect(mojibake.check(read, 'x')).toBeNull();
  });
});
