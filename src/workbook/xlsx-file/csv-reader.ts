import type { CellValue } from '../../core/model/cell';
import { plainGrid } from '../../core/model/grid';
import type { WorkbookReader } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { csvRecords } from './csv-records';
import { csvSeparator, declaredSeparator } from './csv-separator';
import { MOST_CELLS } from './guard-limits';
import { MOST_COLUMNS, MOST_ROWS } from './read-reference';

/**
 * Separated text as a workbook of one sheet. Cells are text exactly as it stands, empty fields are empty cells.
 *
 * Row numbers count records from the first line on, as Excel shows them: a line break inside quotes begins no new row. A
 * line `sep=;` is read as the separator and stays row 1, without cells, so that rows are the lines of the file.
 * Throws `too-large` for more rows, columns or cells than a worksheet can hold or memory should.
 */
export function readCsv(text: string, sheet: string): WorkbookReader {
  const declared = declaredSeparator(text);
  const separator = declared ?? csvSeparator(text) ?? ';';
  const grid = plainGrid(sheet, readRows(text, separator, declared === null ? 0 : 1));
  return {
    listSheets: () => Promise.resolve([{ name: sheet, visibility: 'visible' }]),
    readGrid: (name) =>
      name === sheet ? Promise.resolve(grid) : Promise.reject(new WorkbookError('no-such-sheet', name)),
  };
}

/** Rows up to the last with a value, each up to its last value. */
function readRows(text: string, separator: string, skipped: number): readonly (readonly CellValue[])[] {
  const empty: readonly CellValue[] = [];
  const rows: (readonly CellValue[])[] = [];
  let used = 0;
  let count = 0;
  for (const record of csvRecords(text, separator)) {
    let length = rows.length < skipped ? 0 : record.length;
    while (length > 0 && record[length - 1] === '') length--;
    count += length;
    rows.push(length === 0 ? empty : record.slice(0, length).map((field) => (field === '' ? null : field)));
    if (length > 0) used = rows.length;
    if (length > MOST_COLUMNS || rows.length > MOST_ROWS || count > MOST_CELLS)
      throw new WorkbookError('too-large');
  }
  return rows.slice(0, used);
}
