import fc from 'fast-check';
import { fold, plainDashes, tidy, withoutDiacritics } from './folded-text';

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
  });

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
