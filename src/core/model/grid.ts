import type { CellValue } from './cell';

/** A rectangle of cells; all four are 0-based and inclusive. */
export interface CellRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** An Excel table (list object). The range takes in the header row and the totals row where there are such. */
export interface GridTable {
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeader: boolean;
  readonly hasTotals: boolean;
}

/**
 * A worksheet as read: plain data, so that it can go to a worker and back.
 *
 * All indexes here are 0-based (`cells[0][0]` is A1). What people see is 1-based rows and column letters: see
 * `address.ts`. Rows may be shorter than `columnCount`; a missing cell is empty. Rows without any value share one
 * empty array.
 */
export interface Grid {
  readonly sheet: string;
  readonly cells: readonly (readonly CellValue[])[];
  readonly columnCount: number;
  /** Number formats in use; index 0 is always `General`. */
  readonly formatCodes: readonly string[];
  /** For each row the indexes into `formatCodes`, or an empty array where the whole row is `General`. */
  readonly formats: readonly (readonly number[])[];
  /** Formula text by cell key (`cellKey`); the value stands in `cells`. */
  readonly formulas: ReadonlyMap<number, string>;
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly CellRange[];
  readonly tables: readonly GridTable[];
  /** What serial number 0 means in this workbook. */
  readonly dateSystem: 1900 | 1904;
}

/** One number for a cell, usable as a map key. Excel has 16,384 columns. */
export function cellKey(row: number, column: number): number {
  return row * 16384 + column;
}

export function cellAt(grid: Grid, row: number, column: number): CellValue {
  return grid.cells[row]?.[column] ?? null;
}

/** The number format of a cell, `General` where none is set. */
export function formatAt(grid: Grid, row: number, column: number): string {
  return grid.formatCodes[grid.formats[row]?.[column] ?? 0] ?? 'General';
}

/** A grid of bare values, with nothing hidden, merged or formatted: for tests and for text files. */
export function plainGrid(sheet: string, cells: readonly (readonly CellValue[])[]): Grid {
  return {
    sheet,
    cells,
    columnCount: cells.reduce((most, row) => Math.max(most, row.length), 0),
    formatCodes: ['General'],
    formats: [],
    formulas: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    merges: [],
    tables: [],
    dateSystem: 1900,
  };
}
