import { cellKey } from '../../core/model/grid';
import { readSheet } from './read-sheet';

const context = {
  sharedStrings: ['Hetu', 'Nimi'],
  numberFormats: ['General', 'd.m.yyyy', '@'],
  dateSystem: 1900,
} as const;

function read(xml: string, overrides: { readonly dateSystem?: 1904 } = {}) {
  return readSheet('Asiakaslista', [new TextEncoder().encode(`<worksheet>${xml}</worksheet>`)], {
    ...context,
    ...overrides,
  });
}

/** Cells of rows alone. */
function cellsOf(rows: string) {
  return read(`<sheetData>${rows}</sheetData>`).cells;
}

test('values of every type, with their number formats', () => {
  const grid = read(`<dimension ref="A1:XFD1048576"/><sheetData>
    <row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t> b</t></r><rPh><t>x</t></rPh></is></c></row>
    <row r="3"><c r="A3" s="1"><v>44286.5</v></c><c r="B3" s="2" t="str"><f>A1</f><v>Hetu</v></c><c r="C3" t="b"><v>1</v></c>
      <c r="D3" t="e"><v>#N/A</v></c><c r="E3" t="d"><v>2021-03-31</v></c><c r="F3" t="d" s="1"><v>2021-03-31</v></c><c r="G3" s="1"/></row>
  </sheetData>`);
  expect(grid.cells).toEqual([
    ['Hetu', null, 'a b'],
    [],
    [44_286.5, 'Hetu', true, { error: '#N/A' }, 44_286, 44_286],
  ]);
  expect(grid.columnCount).toBe(6);
  expect(grid.formatCodes).toEqual(['General', 'd.m.yyyy', '@', 'yyyy-mm-dd']);
  expect(grid.formats).toEqual([[], [], [1, 2, 0, 0, 3, 1]]);
  expect(grid.formulas).toEqual(new Map([[cellKey(2, 1), 'A1']]));
});

test('dates written in ISO 8601 follow the date system of the workbook', () => {
  const grid = read('<sheetData><row><c t="d"><v>2021-03-31</v></c></row></sheetData>', { dateSystem: 1904 });
  expect([grid.cells, grid.dateSystem]).toEqual([[[42_824]], 1904]);
});

test.each<[string, string, unknown[][]]>([
  [
    'nothing says its place',
    '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>',
    [
      [1, 2],
      [null, 3],
    ],
  ],
  [
    'rows alone say their place',
    '<row r="2"><c><v>1</v></c></row><row><c><v>2</v></c></row>',
    [[], [1], [2]],
  ],
  [
    'cells alone say their place',
    '<row><c r="B2"><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>',
    [[], [null, 1, 2], [3]],
  ],
  [
    'a row stands twice',
    '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row><row r="1"><c r="B1"><v>3</v></c></row>',
    [[1, 3]],
  ],
  [
    'rows stand in another order',
    '<row r="2"><c r="A2"><v>2</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
    [[1], [2]],
  ],
  ['elements have a prefix', '<x:row><x:c><x:v>1</x:v></x:c></x:row>', [[1]]],
  ['text comes in several runs', '<row><c t="str"><v>a&amp;<![CDATA[<b>]]></v></c></row>', [['a&<b>']]],
  ['only styles are there', '<row r="1" s="1"><c r="A1" s="1"/><c r="B1" s="1"/></row>', []],
])('cells are read where %s', (_, rows, cells) => {
  expect(cellsOf(rows)).toEqual(cells);
});

test.each([
  ['a cell of another row', '<row r="1"><c r="A2"><v>1</v></c></row>'],
  ['a row beyond the sheet', '<row r="1048577"/>'],
  ['a row without number', '<row r="x"/>'],
  ['row 0', '<row r="0"/>'],
  ['a column beyond the sheet', '<row r="1"><c r="XFE1"/></row>'],
  ['no reference', '<row r="1"><c r="?"/></row>'],
  ['a shared string that is not there', '<row r="1"><c r="A1" t="s"><v>2</v></c></row>'],
])('%s is damaged', (_, rows) => {
  expect(() => cellsOf(rows)).toThrow('damaged');
});

test('shared formulas are moved to their cells; what only looks like a formula is none', () => {
  const { formulas } = read(`<sheetData>
    <row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$D$1</f><v>1</v></c></row>
    <row r="2"><c r="B2"><f t="shared" si="0"/><v>2</v></c><c r="C2"><f t="array" ref="C2:C3">SUM(A1:A2)</f><v>3</v></c></row>
    <row r="3"><c r="B3"><f t="shared" si="0"/></c><c r="C3"><f t="shared" si="7"/><v>3</v></c><c r="D3" t="str"><v>=A1</v></c></row>
  </sheetData><extLst><ext><f>A9</f></ext></extLst>`);
  expect(Object.fromEntries(formulas)).toEqual({
    [cellKey(0, 1)]: 'A1*$D$1',
    [cellKey(1, 1)]: 'A2*$D$1',
    [cellKey(1, 2)]: 'SUM(A1:A2)',
    [cellKey(2, 1)]: 'A3*$D$1',
  });
});

test('shared formulas that would fill the memory are too large', () => {
  const long = `"${'x'.repeat(300_000)}"&amp;A1`;
  const rows = Array.from({ length: 200 }, () => '<row><c><f t="shared" si="0"/></c></row>').join('');
  expect(() => cellsOf(`<row><c><f t="shared" si="0">${long}</f></c></row>${rows}`)).toThrow('too-large');
});

test('hidden rows and columns are those that a person does not see', () => {
  const grid =
    read(`<cols><col min="2" max="2" hidden="1"/><col min="3" max="3" width="0"/><col min="4" max="16384" hidden="true"/></cols>
    <sheetData><row r="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3" ht="0"/><row r="4" hidden="0" ht="15"><c r="A4"><v>1</v></c></row>
    <row r="9" hidden="1"/></sheetData>`);
  expect([...grid.hiddenRows]).toEqual([1, 2]);
  expect([...grid.hiddenColumns]).toEqual([1, 2, 3, 4]);
});

test('where rows are hidden by default, those that the sheet describes are seen', () => {
  const grid =
    read(`<sheetFormatPr zeroHeight="1"/><sheetData><row r="2"><c r="A2"><v>1</v></c></row><row r="3" hidden="1"/>
    <row r="5"><c r="A5"><v>1</v></c></row></sheetData>`);
  expect([...grid.hiddenRows]).toEqual([0, 2, 3]);
});

test('merges are ranges; what is none is left out', () => {
  const { merges } = read(
    '<sheetData/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="?"/></mergeCells>',
  );
  expect(merges).toEqual([{ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 2 }]);
});

test('more column runs than columns are damaged', () => {
  expect(() => read(`<cols>${'<col min="1" max="16384" hidden="1"/>'.repeat(16_385)}</cols>`)).toThrow(
    'damaged',
  );
});
