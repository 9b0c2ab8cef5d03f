import { csvRecords } from './csv-records';

test.each<[string, string, string[][]]>([
  [
    'plain fields',
    'a;b\nc;d',
    [
      ['a', 'b'],
      ['c', 'd'],
    ],
  ],
  ['line ends of every kind', 'a\r\nb\nc\rd\n', [['a'], ['b'], ['c'], ['d']]],
  ['empty lines and fields', ';\n\n;b;', [['', ''], [''], ['', 'b', '']]],
  ['nothing', '', []],
  ['quotes around a separator', '"a;b";c', [['a;b', 'c']]],
  ['doubled quotes', '"a ""b"" c";""""', [['a "b" c', '"']]],
  ['an empty quoted field', '"";a', [['', 'a']]],
  ['a line break inside quotes', '"a\r\nb";c\nd', [['a\r\nb', 'c'], ['d']]],
  ['a quote inside a field', 'a "b" c;5" putki', [['a "b" c', '5" putki']]],
  ['text after the closing quote', '"Matti" Meikäläinen;b', [['Matti Meikäläinen', 'b']]],
  ['blanks around a field', ' a ; "b" ', [[' a ', ' "b" ']]],
  [
    'a quote that is never closed',
    'a;"b\nc;d\n',
    [
      ['a', '"b'],
      ['c', 'd'],
    ],
  ],
  [
    'a quote that the next line closes by chance',
    '"Matti;1\n"Maija";2',
    [
      ['"Matti', '1'],
      ['Maija', '2'],
    ],
  ],
])('%s', (_, text, records) => {
  expect([...csvRecords(text, ';')]).toEqual(records);
});

test('a quote open for longer than a cell can be is an ordinary character', () => {
  const rows = 'c;d\n'.repeat(10_000);
  expect([...csvRecords(`a;"b\n${rows}e;f"\n`, ';')]).toHaveLength(10_002);
});

test('a text field as long as a cell can be stays one field', () => {
  const long = 'rivi\n'.repeat(6000);
  expect([...csvRecords(`"${long}";b`, ';')]).toEqual([[long, 'b']]);
});
