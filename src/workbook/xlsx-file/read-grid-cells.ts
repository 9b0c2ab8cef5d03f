import type { CellValue } from '../../core/model/cell';
import type { Grid } from '../../core/model/grid';
import { WorkbookError } from '../workbook-error';
import { MOST_CELLS } from './guard-limits';

/** The values and number formats of a sheet while it is being read. All indexes are 0-based. */
export interface GridCells {
  /** Puts a value into a cell; a later value of the same cell replaces the earlier. */
  put(row: number, column: number, value: CellValue, formatCode: string): void;
  /** What was put, up to the last row with a value. Rows of formats that are alike share one array. */
  finish(): Pick<Grid, 'cells' | 'columnCount' | 'formatCodes' | 'formats'>;
}

/** Throws `too-large` from `put` where the cells would take more memory than a list can need. */
export function createGridCells(): GridCells {
  const cells: (CellValue[] | undefined)[] = [];
  const formats: (number[] | undefined)[] = [];
  const codeIndexes = new Map([['General', 0]]);
  let count = 0;
  let columnCount = 0;

  function codeIndex(code: string): number {
    let index = codeIndexes.get(code);
    if (index === undefined) {
      index = codeIndexes.size;
      codeIndexes.set(code, index);
    }
    return index;
  }

  return {
    put(row, column, value, formatCode) {
      const values = (cells[row] ??= []);
      if (column >= values.length) {
        count += column + 1 - values.length;
        if (count > MOST_CELLS) throw new WorkbookError('too-large');
        if (column >= columnCount) columnCount = column + 1;
        while (values.length <= column) values.push(null);
      }
      values[column] = value;

      const code = codeIndex(formatCode);
      if (code === 0 && formats[row] === undefined) return;
      const codes = (formats[row] ??= []);
      while (codes.length <= column) codes.push(0);
      codes[column] = code;
    },

    finish() {
      const empty: readonly CellValue[] = [];
      return {
        cells: Array.from(cells, (row) => row ?? empty),
        columnCount,
        formatCodes: [...codeIndexes.keys()],
        formats: shareRows(formats),
      };
    },
  };
}

/** A list formats each of its rows alike: one array for a run of such rows instead of one each. */
function shareRows(rows: readonly (readonly number[] | undefined)[]): readonly (readonly number[])[] {
  const empty: readonly number[] = [];
  let before = empty;
  return Array.from(rows, (row = empty) => {
    if (row.length !== before.length || row.some((code, column) => code !== before[column])) before = row;
    return before;
  });
}
