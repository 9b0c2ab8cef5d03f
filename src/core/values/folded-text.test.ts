import fc from 'fast-check';
import {
  fold,
  hasInvisible,
  hasStraySpaces,
  isPlain,
  plainDashes,
  tidy,
  tidyLines,
  withoutDiacritics,
} from './folded-text';

describe('folded text', () => {
  test.each([
    ['  Savonlinna ', 'Savonlinna'],
    ['af\u00A0Hällström', 'af Hällström'],
    ['a\t\r\nb\u202Fc', 'a b c'],
    ['\u200Bx\uFEFF\u00AD', 'x'],
    ['\u200B\u00A0', ''],
    ['a\u0001\u0085\u061Cb', 'ab'],
    ['A\u0308iti', 'Äiti'],
    ['plain ASCII text', 'plain ASCII text'],
    ['two  spaces', 'two spaces'],
  ])('tidies %j to %j', (text, tidied) => {
    expect(tidy(text)).toBe(tidied);
  });

  test.each([
    ['MÄNTYHARJU', 'mäntyharju'],
    ['Iso\u2011Britannia', 'iso-britannia'],
    ['Bouvet\u2019nsaari', "bouvet'nsaari"],
    ['Bouvet`nsaari', "bouvet'nsaari"],
    ['ÉLODIE ÅBERG', 'élodie åberg'],
    ['\uFF33avonlinna', 'savonlinna'],
    [' A \u2013 B ', 'a - b'],
  ])('folds %j to %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('every dash becomes a hyphen', () => {
    expect(plainDashes('\u2010\u2011\u2012\u2013\u2014\u2015\u2212')).toBe('-------');
  });

  test('å, ä and ö stay apart when folded and are one when diacritics go', () => {
    expect(fold('Ähtäri')).not.toBe(fold('Ahtari'));
    expect(withoutDiacritics(fold('Ähtäri'))).toBe('ahtari');
    expect(withoutDiacritics('tšekki åland ø')).toBe('tsekki aland o');
    expect(withoutDiacritics('æ đ')).toBe('ae d');
  });

  test.each([
    [' a  b \r\n c\td \r e\n', 'a b\nc d\ne'],
    ['\n\na\n\nb', 'a\n\nb'],
  ])('tidies the lines of %j to %j', (text, tidied) => {
    expect(tidyLines(text)).toBe(tidied);
  });

  test.each([
    ['Meri-Lappi 7', true, false, false],
    ['', false, false, false],
    ['a\u00A0b', false, false, false],
    ['a\nb', false, false, false],
    ['a \nb', false, false, false],
    ['a  b', false, false, true],
    ['a \tb', false, false, true],
    ['a\n\nb', false, false, false],
    [' a', false, false, true],
    ['a ', false, false, true],
    ['a\n', false, false, true],
    ['\u200Ba', false, true, false],
    ['a\u00ADb', false, true, false],
    ['a\tb', false, false, false],
  ])(
    '%j is plain (%j), has invisible characters (%j), has stray spaces (%j)',
    (text, plain, invisible, spaces) => {
      expect(isPlain(text)).toBe(plain);
      expect(hasInvisible(text)).toBe(invisible);
      expect(hasStraySpaces(text)).toBe(spaces);
    },
  );

  test('tidying and folding twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });
});
