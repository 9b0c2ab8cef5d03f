import type { CellValue } from '../../core/model/cell';
import type { CellRange, Grid } from '../../core/model/grid';
import { cellKey } from '../../core/model/grid';
import type { RawCell } from './read-blocks';

/** Rows of a sheet as they come in, block by block. Number formats are kept once; rows with the same ones share an array. */
export interface GridRows {
  /** `formulas` hold the plain values of cells without a formula. */
  add(
    range: CellRange,
    formulas: readonly (readonly RawCell[])[],
    formats: readonly (readonly RawCell[])[],
  ): void;
  /** What a cell holds that looked like a formula or an error: its value, and whether it is an error. */
  settle(row: number, column: number, formula: RawCell, value: RawCell, isError: boolean): void;
  finish(): Pick<Grid, 'cells' | 'columnCount' | 'formatCodes' | 'formats' | 'formulas'>;
}

export function createGridRows(): GridRows {
  const cells: CellValue[][] = [];
  const formats: (readonly number[])[] = [];
  const formulas = new Map<number, string>();
  const codes = new Map<RawCell, number>([['General', 0]]);
  const none: readonly number[] = [];
  let before = none;
  let columnCount = 0;

  function code(format: RawCell): number {
    const known = codes.get(format);
    if (known !== undefined) return known;
    codes.set(format, codes.size);
    return codes.size - 1;
  }

  function formatRow(row: readonly RawCell[], offset: number): readonly number[] {
    if (row.every((format) => format === 'General')) return none;
    const numbers = [...Array<number>(offset).fill(0), ...row.map(code)];
    const same =
      numbers.length === before.length && numbers.every((number, index) => number === before[index]);
    if (!same) before = numbers;
    return before;
  }

  return {
    add({ firstRow, firstColumn, lastColumn }, blockFormulas, blockFormats) {
      columnCount = Math.max(columnCount, lastColumn + 1);
      blockFormulas.forEach((row, index) => {
        const last = row.findLastIndex((cell) => cell !== '');
        const filled = row.slice(0, last + 1).map((cell) => (cell === '' ? null : cell));
        cells[firstRow + index] = last < 0 ? [] : [...Array<null>(firstColumn).fill(null), ...filled];
        formats[firstRow + index] = formatRow(blockFormats[index] ?? [], firstColumn);
      });
    },
    settle(row, column, formula, value, isError) {
      if (isFormula(formula, value)) formulas.set(cellKey(row, column), String(formula).slice(1));
      cells[row]![column] = isError ? { error: String(value) } : value;
    },
    finish() {
      const empty: readonly CellValue[] = [];
      return {
        cells: Array.from(cells, (row: CellValue[] | undefined) =>
          row === undefined || row.length === 0 ? empty : row,
        ),
        columnCount,
        formatCodes: [...codes.keys()].map(String),
        formats: Array.from(formats, (row: readonly number[] | undefined) => row ?? none),
        formulas,
      };
    },
  };
}

/** A text cell may begin with `=` too: its formula and its value are then the same text. */
export function isFormula(formula: RawCell, value: RawCell): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** What may be a formula or an error value: only its value and type can tell. */
export function isDoubtful(cell: RawCell): boolean {
  return typeof cell === 'string' && (cell.startsWith('=') || cell.startsWith('#'));
}
