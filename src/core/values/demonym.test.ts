import { demonyms } from './demonym';
import { COUNTRY_CODE_BY_ALPHA_3 } from './iso-3166-codes';

describe('words for people of a country', () => {
  test.each([
    ['IQ', 'Irak', 'irakilainen'],
    ['IT', 'Italia', 'italialainen'],
    ['CZ', 'Tšekki', 'tšekkiläinen'],
    ['ZA', 'Etelä-Afrikka', 'eteläafrikkalainen'],
    ['RU', 'Venäjä', 'venäläinen'],
    ['FI', 'Suomi', 'finländsk'],
  ])('%s: %s → %s', (code, name, word) => {
    expect(demonyms(code, name)).toContain(word);
  });

  test('are never empty, and each names one country', () => {
    const codes = new Set(COUNTRY_CODE_BY_ALPHA_3.values());
    const words = [...codes].flatMap((code) => demonyms(code, code));
    expect(words).not.toContain('');
    expect(words).toEqual([...new Set(words)]);
  });
});
