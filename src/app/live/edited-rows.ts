import type { CellValue } from '../../core/model/cell';
import type { CellRange, Grid } from '../../core/model/grid';
import type { SheetEdit } from '../../workbook/workbook';

/** Rows of a sheet, 0-based and inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** What an edit means for a list: nothing, some of its rows, or that the list must be found anew. */
export type EditedRows = RowSpan | 'whole-list' | null;

/**
 * Which rows of a list an edit touched: from the first to the last of them, so that one reading sees them all. The list
 * is to be found anew where rows moved and where the row of headings, or what stands above it in the list's columns, was
 * edited. What happens beside the list is nothing. `columns` are 0-based.
 */
export function editedRows(
  { ranges, moved }: SheetEdit,
  headerRow: number,
  columns: readonly number[],
): EditedRows {
  if (moved) return 'whole-list';
  const inColumns = ({ firstColumn, lastColumn }: CellRange): boolean =>
    columns.some((column) => column >= firstColumn && column <= lastColumn);
  const touched = ranges.filter(
    (range) => inColumns(range) || (range.firstRow <= headerRow && range.lastRow >= headerRow),
  );
  if (touched.length === 0) return null;
  const first = Math.min(...touched.map(({ firstRow }) => firstRow));
  const last = Math.max(...touched.map(({ lastRow }) => lastRow));
  return first <= headerRow ? 'whole-list' : { first, last };
}

/** Both edits as one, told together. */
export function bothEdits(one: SheetEdit, other: SheetEdit): SheetEdit {
  return { ranges: [...one.ranges, ...other.ranges], moved: one.moved || other.moved };
}

/**
 * A grid with the rows of a span as they stand in `rows`: values, formulas and tables. Formats and hidden rows stay as
 * they were read before, for nothing that is judged again depends on them. O(rows + formulas).
 */
export function withRows(grid: Grid, rows: Grid, { first, last }: RowSpan): Grid {
  const count = Math.max(grid.cells.length, rows.cells.length);
  const cells = Array.from({ length: count }, (_, row): readonly CellValue[] => {
    const from = row >= first && row <= last ? rows : grid;
    return from.cells[row] ?? [];
  });
  const isOfSpan = (key: number): boolean => key >= first * COLUMNS && key < (last + 1) * COLUMNS;
  const formulas = new Map([...grid.formulas].filter(([key]) => !isOfSpan(key)));
  for (const [key, formula] of rows.formulas) if (isOfSpan(key)) formulas.set(key, formula);
  return {
    ...grid,
    cells,
    formulas,
    columnCount: Math.max(grid.columnCount, rows.columnCount),
    tables: rows.tables,
  };
}

/** Columns of a sheet, as `cellKey` counts them. */
const COLUMNS = 16_384;
