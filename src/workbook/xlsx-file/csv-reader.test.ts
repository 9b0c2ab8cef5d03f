import { readCsv } from './csv-reader';

async function cellsOf(text: string) {
  return (await readCsv(text, 'lista').readGrid('lista')).cells;
}

test('a text is a workbook of one sheet, its cells text as it stands', async () => {
  const reader = readCsv('Hetu;Nimi;Postinro\n010190-999P; Matti ;00100\n', 'lista');
  expect(await reader.listSheets()).toEqual([{ name: 'lista', visibility: 'visible' }]);
  const grid = await reader.readGrid('lista');
  expect(grid).toMatchObject({
    sheet: 'lista',
    cells: [
      ['Hetu', 'Nimi', 'Postinro'],
      ['010190-999P', ' Matti ', '00100'],
    ],
    columnCount: 3,
    formats: [],
  });
});

test('empty fields are empty cells; rows end at their last value and the sheet at its last row', async () => {
  expect(await cellsOf('a;;b;;\n;;\n\n;c\n;;\n\n')).toEqual([['a', null, 'b'], [], [], [null, 'c']]);
});

test('a row is a record, whatever lines it takes', async () => {
  expect(await cellsOf('a;"b\nc\nd"\ne;f')).toEqual([
    ['a', 'b\nc\nd'],
    ['e', 'f'],
  ]);
});

test('the line that names the separator stays row 1, without cells', async () => {
  expect(await cellsOf('sep=|\na|b;c\n')).toEqual([[], ['a', 'b;c']]);
});

test('a text of one column is read', async () => {
  expect(await cellsOf('Hetu\n010190-999P')).toEqual([['Hetu'], ['010190-999P']]);
});

test('another sheet is not there', async () => {
  await expect(readCsv('a;b', 'lista').readGrid('x')).rejects.toMatchObject({
    code: 'no-such-sheet',
    detail: 'x',
  });
});

test.each([
  ['columns', ';x'.repeat(16_385)],
  ['rows', '\n'.repeat(1_048_577)],
])('more %s than a worksheet has are too large', (_, text) => {
  expect(() => readCsv(text, 'lista')).toThrow('too-large');
});
