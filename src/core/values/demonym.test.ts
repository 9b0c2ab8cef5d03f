import { demonyms } from './demonym';

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
});
