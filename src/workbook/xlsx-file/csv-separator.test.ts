import { csvSeparator, declaredSeparator } from './csv-separator';

test.each<[string, string, string | null]>([
  ['semicolons', 'a;b;c\n1;2;3', ';'],
  ['commas', 'a,b,c\n1,2,3', ','],
  ['tabs', 'a\tb\tc\n1\t2\t3', '\t'],
  ['commas of decimals in every row', 'nimi;a;b\nx;1,5;2,5\ny;3,5;4,5', ';'],
  ['commas of names in every row', 'nimi;hetu\nVirtanen, Matti;1\nMäkelä, Maija;2', ';'],
  ['semicolons inside quotes', 'a,b,c\n"1;2;3;4",2,3\n"1;2;3;4",2,3', ','],
  [
    'titles above the list',
    'Asiakaslista, maaliskuu\n\nLaadittu 1.4.2021, klo 8\nnimi;hetu;kunta\na;b;c\nd;e;f',
    ';',
  ],
  ['semicolons in a column of notes', 'a,b,c,notes\n1,2,3,x;y\n1,2,3,x;y\n1,2,3,x;y', ','],
  ['rows of different lengths', 'a\tb\tc\n1\t2\n1\t2\t3', '\t'],
  ['one column', 'hetu\n010190-999P', null],
  ['nothing', '', null],
])('%s', (_, text, separator) => {
  expect(csvSeparator(text)).toBe(separator);
});

test.each([
  ['sep=;\na;b', ';'],
  ['SEP=,\r\na', ','],
  ['"sep=\t"\na', '\t'],
  ['sep=|', '|'],
  ['sep=;;\na', null],
  ['a;sep=,\n', null],
  ['separator;b', null],
])('%j declares %j', (text, separator) => {
  expect(declaredSeparator(text)).toBe(separator);
});
