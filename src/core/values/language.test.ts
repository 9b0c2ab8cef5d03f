import { reading, unusable } from '../model/reading';
import { languageParser } from './language';

const languages = [
  ['ar', 'arabia', 'arabiska', 'Arabic'],
  ['en', 'englanti', 'engelska', 'English'],
  ['et', 'viro', 'estniska', 'Estonian'],
  ['fa', 'persia', 'persiska', 'Persian'],
  ['fi', 'suomi', 'finska', 'Finnish'],
  ['na', 'nauru', 'nauruanska', 'Nauru'],
  ['ru', 'venäjä', 'ryska', 'Russian'],
  ['se', 'pohjoissaame', 'nordsamiska', 'Northern Sami'],
  ['so', 'somali', 'somaliska', 'Somali'],
  ['sv', 'ruotsi', 'svenska', 'Swedish'],
  ['zh', 'kiina', 'kinesiska', 'Chinese'],
  ['fse', 'suomalainen viittomakieli', 'finskt teckenspråk', 'Finnish Sign Language'],
  ['rom', 'romani', 'romani', 'Romany'],
  ['sgn', 'viittomakieli', 'teckenspråk', 'sign language'],
  ['smi', 'saame', 'samiska', 'Sami'],
  ['smn', 'inarinsaame', 'enaresamiska', 'Inari Sami'],
  ['sms', 'koltansaame', 'skoltsamiska', 'Skolt Sami'],
  ['tlh', 'klingon', 'klingonska', 'Klingon'],
].map(([code = '', fi = '', sv = '', en = '']) => ({ code, fi, sv, en }));
const parse = languageParser({ languages });

describe('a language', () => {
  test.each([
    ['suomi', 'fi'],
    ['SUOMI', 'fi'],
    ['Finska', 'fi'],
    ['Finnish', 'fi'],
    ['FI', 'fi'],
    ['fin', 'fi'],
    ['suomen kieli', 'fi'],
    ['suomenkielinen', 'fi'],
    ['finskspråkig', 'fi'],
    ['Finnish language', 'fi'],
    ['FI Suomi', 'fi'],
    ['fi - suomi', 'fi'],
    ['venäjä', 'ru'],
    ['venaja', 'ru'],
    ['venäjän', 'ru'],
    ['Venäjän kieli', 'ru'],
    ['ryska', 'ru'],
    ['RUS', 'ru'],
    ['venäjä (ryska)', 'ru'],
    ['eesti', 'et'],
    ['viron kieli', 'et'],
    ['est', 'et'],
    ['englannin kieli', 'en'],
    ['farsi', 'fa'],
    ['dari', 'fa'],
    ['per', 'fa'],
    ['fas', 'fa'],
    ['mandariini', 'zh'],
    ['chi', 'zh'],
    ['zho', 'zh'],
    ['pohjoissaame', 'se'],
    ['sme', 'se'],
    ['Inarinsaame', 'smn'],
    ['koltansaame', 'sms'],
    ['saame', 'smi'],
    ['viittomakieli', 'sgn'],
    ['suomalainen viittomakieli', 'fse'],
    ['romani', 'rom'],
    ['romanikieli', 'rom'],
  ])('%j is %s', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code));
  });

  test.each([
    ['venäjjä', 'ru', 'venäjä'],
    ['Estonan', 'et', 'viro'],
    ['arabja', 'ar', 'arabia'],
  ])('%j is a slip for %s', (cell, code, suggestion) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'typo', params: { suggestion } }));
  });

  test.each([
    'klingonix',
    'suomo',
    '?',
    '-',
    'ei tiedossa',
    'muu',
    'vieraskielinen',
    'na',
    'suomi?',
    'suomi, xyz',
    740,
  ])('%j is unknown', (cell) => {
    expect(parse(cell)).toEqual(unusable('unknown'));
  });

  test.each(['suomi, venäjä', 'suomi/ruotsi', 'suomi ja viro'])('%j names several', (cell) => {
    expect(parse(cell)).toEqual(unusable('ambiguous'));
  });

  test('every code and name of the register reads as its code', () => {
    for (const { code, fi, sv, en } of languages) {
      for (const cell of code === 'na' ? [fi] : [code, fi, sv, en])
        expect(parse(cell)).toEqual(reading(code));
    }
  });
});
