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

  test.each([
    ['ar', 'arabic'],
    ['be', 'vitryska'],
    ['bn', 'bangla'],
    ['ckb', 'keskikurdi'],
    ['de', 'deutsch'],
    ['es', 'kastilia'],
    ['et', 'eesti keel'],
    ['fr', 'français'],
    ['he', 'hebrea'],
    ['krl', 'karelska'],
    ['ku', 'kurmanji'],
    ['my', 'myanmarese'],
    ['ne', 'nepal'],
    ['nl', 'holländska'],
    ['pa', 'pandzabi'],
    ['ps', 'pashtu'],
    ['pt', 'brasilianportugali'],
    ['ro', 'moldaviska'],
    ['rom', 'romanes'],
    ['ru', 'русский'],
    ['rw', 'kinyarwanda'],
    ['se', 'nordsamiska'],
    ['sgn', 'teckenspråk'],
    ['fse', 'finskt teckenspråk'],
    ['si', 'sinhali'],
    ['smi', 'saamen kieli'],
    ['smn', 'enaresamiska'],
    ['sms', 'kolttasaame'],
    ['so', 'somalia'],
    ['sq', 'shqip'],
    ['sv', 'suomenruotsi'],
    ['sw', 'kiswahili'],
    ['th', 'thaikieli'],
    ['ti', 'tigrinya'],
    ['tl', 'pilipino'],
    ['tr', 'türkçe'],
    ['uk', 'українська'],
    ['vi', 'vietnami'],
    ['yue', 'cantonese'],
  ])('%s is also called %s', (code, name) => {
    // Names of the register that say nothing, so that only the other name can be what is known.
    const register = { languages: [{ code, fi: '1', sv: '2', en: '3' }] };
    expect(languageParser(register)(name)).toEqual(reading(code));
    expect(languageParser({ languages: [] })(name).value).toBeNull();
  });

  test.each(['venäjä  (ryska)', 'ru  - venäjä'])('%j names one language twice', (cell) => {
    expect(parse(cell).value).toBe('ru');
  });

  test.each(['suomen kieli vai', 'finskspråkigx', 'Finnish languages', 'finskspråkigt-'])(
    '%j is no language',
    (cell) => {
      expect(parse(cell).remarks).not.toEqual([]);
    },
  );
});
