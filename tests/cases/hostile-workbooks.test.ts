import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Grid } from '../../src/core/model/grid';
import { cellAt, cellKey, formatAt } from '../../src/core/model/grid';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { csvRecords } from '../../src/workbook/xlsx-file/csv-records';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';

const FOLDER = join(__dirname, 'xlsx');
const MOST_TIME = 10_000;

function bytesOf(file: string): Uint8Array {
  return new Uint8Array(readFileSync(join(FOLDER, file)));
}

async function gridsOf(file: string): Promise<Readonly<Record<string, Grid>>> {
  const reader = await openWorkbookFile(bytesOf(file), file);
  const grids: Record<string, Grid> = {};
  for (const { name } of await reader.listSheets()) grids[name] = await reader.readGrid(name);
  return grids;
}

async function gridOf(file: string, sheet: string): Promise<Grid> {
  return (await openWorkbookFile(bytesOf(file), file)).readGrid(sheet);
}

/** The code of the refusal, or `read`. */
async function outcomeOf(file: string): Promise<string> {
  try {
    await gridsOf(file);
    return 'read';
  } catch (error) {
    if (error instanceof WorkbookError) return error.code;
    throw error;
  }
}

const cases = [...csvRecords(readFileSync(join(FOLDER, 'index.csv'), 'utf8'), ',')]
  .slice(1)
  .map(([file = '', , , feature = '', expected = '']) => ({ file, feature, expected }));

test('the index names 69 workbooks', () => {
  expect(cases).toHaveLength(69);
});

test.each(cases)(
  '$file ($feature): $expected',
  async ({ file, expected }) => {
    const outcome = await outcomeOf(file);
    if (expected === 'reads OK') expect(outcome).toBe('read');
    if (expected === 'clear refusal') expect(outcome).not.toBe('read');
  },
  MOST_TIME,
);

test('reading leaves the bytes as they were', async () => {
  for (const { file } of cases) {
    const bytes = bytesOf(file);
    const before = bytes.slice();
    await openWorkbookFile(bytes, file)
      .then(async (reader) => {
        for (const { name } of await reader.listSheets()) await reader.readGrid(name);
      })
      .catch(() => undefined);
    expect(bytes).toEqual(before);
  }
});

test.each([
  ['apache__invalid.xlsx', 'not-a-workbook'],
  ['apache__54764.xlsx', 'damaged'],
  ['apache__poc-xmlbomb-empty.xlsx', 'damaged'],
  ['apache__protect.xlsx', 'encrypted'],
  ['apache__protected_passtika.xlsx', 'encrypted'],
  ['tafia__pass_protected.xlsx', 'encrypted'],
  ['exceljs__invalid-xml.xlsx', 'damaged'],
  ['apache__duplicate-filename.xlsx', 'damaged'],
  ['apache__duplicate-filename-case-insensitive.xlsx', 'damaged'],
  ['apache__clusterfuzz-testcase-minimized-POIXSSFFuzzer-5265527465181184.xlsx', 'damaged'],
  ['apache__clusterfuzz-testcase-minimized-XLSX2CSVFuzzer-5636439151607808.xlsx', 'damaged'],
])('%s is refused as %s', async (file, code) => {
  expect(await outcomeOf(file)).toBe(code);
});

// What follows was read with openpyxl or, where that fails, from the XML.

test('dates of the 1904 system', async () => {
  const grid = await gridOf('apache__DateFormatTests.xlsx', 'Tests');
  expect(grid.dateSystem).toBe(1904);
  expect(grid.cells[1]).toEqual(['11-10-52', 'd-m-y', 17816.607951388887, 'Date']);
  expect(formatAt(grid, 1, 2)).toBe('dd\\-mmm\\-yyyy\\ hh:mm:ss.000');
  expect(grid.formulas.get(cellKey(45, 0))).toBe('TEXT(C46, B46)');
});

test('dates written in ISO 8601', async () => {
  const grid = await gridOf('tafia__date_iso.xlsx', 'Sheet');
  expect(grid.cells.slice(0, 2)).toEqual([[44_197], [44197.423726851855]]);
  expect([0, 1, 2].map((row) => formatAt(grid, row, 0))).toEqual([
    'yyyy-mm-dd',
    'yyyy-mm-dd h:mm:ss',
    'h:mm:ss',
  ]);
  const streamed = await gridOf('sheetjs__xlsx-stream-d-date-cell.xlsx', 'Sheet1');
  expect(cellAt(streamed, 4, 1)).toBeCloseTo(41_684.352647743, 8);
});

test('error values, and text that only looks like them', async () => {
  const { cells } = await gridOf('sheetjs__ErrorTypes.xlsx', 'RawErrors');
  expect(cells[1]?.slice(0, 4)).toEqual([{ error: '#NULL!' }, { error: '#NULL!' }, '#NULL?', '#NULL']);
  expect(cells[5]?.slice(0, 2)).toEqual([{ error: '#NAME?' }, '#NAME!']);
  const cached = await gridOf('apache__56688_2.xlsx', 'Sheet1');
  expect(cellAt(cached, 1, 1)).toEqual({ error: '#VALUE!' });
  expect(cached.formulas.get(cellKey(1, 1))).toBe('EDATE(DATE_CELL,INCREMENT)');
});

test('hidden rows and columns', async () => {
  const grouped = await gridOf('apache__GroupTest.xlsx', 'Sheet1');
  expect([...grouped.hiddenRows]).toEqual([7, 8, 9, 10, 14, 15, 20, 21, 22, 27, 28, 29, 30]);
  expect([...(await gridOf('apache__55640.xlsx', 'Tabelle1')).hiddenRows]).toEqual([0, 1, 2, 3]);
  for (const file of [
    'exceljs__google-sheets.xlsx',
    'exceljs__libre-calc-as-office-open-xml-spreadsheet.xlsx',
  ]) {
    const grid = await gridOf(file, 'Sheet1');
    expect([grid.cells, [...grid.hiddenRows], [...grid.hiddenColumns]]).toEqual([
      [['BEGIN', 'HIDDEN', 'VISIBLE'], ['HIDDEN'], ['VISIBLE']],
      [1],
      [1],
    ]);
  }
});

test('tables with their ranges, headers and totals', async () => {
  const grids = await gridsOf('tafia__table-multiple.xlsx');
  expect(grids.Sheet3?.tables.map(({ name, range }) => [name, range.firstRow, range.lastRow])).toEqual([
    ['Sales_Bob', 6, 10],
    ['Sales_Alice', 0, 4],
  ]);
  const totals = await gridOf('closedxml__TableHeadersWithLineBreaks.xlsx', 'Sheet1');
  expect(totals.tables).toEqual([
    {
      name: 'Table1',
      range: { firstRow: 0, lastRow: 6, firstColumn: 0, lastColumn: 10 },
      hasHeader: true,
      hasTotals: true,
    },
  ]);
  expect(totals.cells[0]?.slice(0, 3)).toEqual(['Item #', 'Room/\narea', 'Item/\ndescription']);
});

test('merged cells, 50,000 of them too', async () => {
  expect((await gridOf('apache__57893-many-merges.xlsx', 'Sheet1')).merges).toHaveLength(50_000);
  expect((await gridOf('apache__58896.xlsx', 'Sheet0')).merges).toHaveLength(1475);
});

test('escapes, entities and line breaks in text', async () => {
  expect((await gridOf('exceljs__shared_string_with_escape.xlsx', 'Sheet1')).cells).toEqual([['_x000D_']]);
  expect((await gridOf('tafia__encoded_entities.xlsx', 'Sheet1')).cells).toEqual([['&'], ['\n']]);
  expect((await gridOf('sheetjs__crlf.xlsx', 'Sheet1')).cells).toEqual([
    ['Normal', 'abc\ndef'],
    ['Formula', 'abc\r\ndef'],
    ['Test'],
  ]);
});

test('rich text, blanks and prefixes', async () => {
  const rich = await gridOf('tafia__richtext-namespaced.xlsx', 'Sheet1');
  expect([cellAt(rich, 0, 0), cellAt(rich, 0, 7)]).toEqual([
    'inline string\nLine 2\nLine 3',
    'shared string\nLine 2\nLine 3',
  ]);
  expect((await gridOf('closedxml__preserve_space.xlsx', 'Sheet1')).cells).toEqual([
    ['abc', '123\n456', 456],
  ]);
  expect((await gridOf('tafia__nonstandard-xml-ns-prefix.xlsx', 'Sheet1')).cells).toEqual([
    ['a', 'b'],
    [1, 3],
    [2, 4],
  ]);
});

test('places that are not said or lied about', async () => {
  expect((await gridOf('closedxml__NoReferencesOnRowsOrCells.xlsx', 'Sheet1')).cells).toEqual([
    ['Test1', 'Test2'],
    [1, 2],
  ]);
  const lied = await gridOf('tafia__issue_174.xlsx', 'Sheet1');
  expect([lied.cells.length, lied.columnCount, cellAt(lied, 1, 7)]).toEqual([2, 11, 1.201]);
  const titled = await gridOf('tafia__header-row.xlsx', 'Sheet1');
  expect(titled.cells[8]).toEqual(['Columns', 'Column A', 'Column B', 'Column C']);
});

test('sheets that are hidden, and sheets that are no worksheets', async () => {
  for (const file of ['sheetjs__sheet_visibility.xlsx', 'sheetjs__sheet_visibility_strict.xlsx']) {
    const reader = await openWorkbookFile(bytesOf(file), file);
    expect((await reader.listSheets()).map(({ visibility }) => visibility)).toEqual([
      'visible',
      'hidden',
      'very-hidden',
    ]);
  }
  expect(Object.keys(await gridsOf('apache__xlmmacro.xlsm'))).toEqual(['Sheet1', 'Sheet2']);
});

test('strict workbooks, unusual paths, backslashes in the names of parts', async () => {
  const strict = await gridOf('apache__sample.strict.xlsx', 'Sheet1');
  expect([strict.cells[0], strict.cells[9], strict.formulas.get(cellKey(9, 1))]).toEqual([
    ['Lorem', 111],
    ['at', 4995],
    'SUM(B1:B9)',
  ]);
  expect((await gridOf('sheetjs__wtf_path.xlsx', 'SheetJS')).cells.slice(0, 2)).toEqual([
    [1, 2, 3],
    [true, false, null, 'sheetjs'],
  ]);
  expect((await gridOf('apache__49609.xlsx', 'FAM')).cells[0]?.slice(0, 3)).toEqual([null, 'Cycle', 'A1']);
});
