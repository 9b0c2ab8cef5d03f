import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { CellRange, Grid } from '../model/grid';
import { cellAt } from '../model/grid';
import type { ColumnHeading } from './match-columns';

/** Headings are looked for in this many rows from the top. */
const ROWS_SEARCHED = 50;
/** A header of more rows than this is a form, not a list. */
const TALLEST_HEADER = 4;
/** An Excel table knows its header row. */
const TABLE_HEADER_FACTOR = 1.5;
/** A header repeated further down may show a column more; the first one is the header all the same. */
const ALMOST_AS_GOOD = 0.9;

/**
 * Finds the header row (0-based): the row among the first 50 in which `countFields` finds the most fields, counting an
 * Excel table's header half as much again; of rows (almost) as good the first. `null` where no row has `atLeast` fields.
 *
 * Where header cells are merged downwards over a second row, the answer is the lowest of the header's rows, so that
 * the data begin below it.
 */
export function findHeaderRow(
  grid: Grid,
  countFields: (headings: readonly ColumnHeading[]) => number,
  atLeast = 2,
): number | null {
  const counts: number[] = [];
  for (let row = 0; row < Math.min(ROWS_SEARCHED, grid.cells.length); row++) {
    const count = countFields(headingsAt(grid, row));
    const isTableHeader = grid.tables.some(({ hasHeader, range }) => hasHeader && range.firstRow === row);
    counts.push(count < atLeast ? 0 : count * (isTableHeader ? TABLE_HEADER_FACTOR : 1));
  }
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const top = counts.findIndex((count) => count >= most * ALMOST_AS_GOOD);
  const lowest = grid.merges
    .filter((merge) => merge.firstRow === top && merge.lastRow < top + TALLEST_HEADER)
    .reduce((bottom, merge) => Math.max(bottom, merge.lastRow), top);
  return lowest;
}

/** So many headings that are known to the letter settle which row is the header. */
const SURELY = 4;

/**
 * The header row by `exactField` alone where that is enough, else by `anyField`, which sees through misspellings and
 * costs a hundred times as much on cells that are no headings.
 */
export function findHeaderRowBy<K>(
  grid: Grid,
  exactField: (heading: string) => K | null,
  anyField: (heading: string) => K | null,
): number | null {
  const counting = (fieldOf: (heading: string) => K | null) => (headings: readonly ColumnHeading[]) =>
    new Set(
      headings
        .map(({ heading }) => (heading === '' ? null : fieldOf(heading)))
        .filter((field) => field !== null),
    ).size;
  const exact = counting(exactField);
  const surely = findHeaderRow(grid, (headings) => (headings.some(isNumber) ? 0 : exact(headings)), SURELY);
  return surely ?? findHeaderRow(grid, counting(anyField));
}

/** Clients have numbers and serial dates; a header seldom has. */
function isNumber({ heading }: ColumnHeading): boolean {
  return /^\d+(?:[.,]\d+)?$/.test(heading);
}

/**
 * The headings of a row (0-based), for every column of the grid. A cell merged downwards into the row counts as the
 * row's; a title merged over several columns in the rows above is those columns' group, unless it stands alone in its
 * row: then it is the sheet's title.
 */
export function headingsAt(grid: Grid, row: number): readonly ColumnHeading[] {
  const near = grid.merges.filter(
    ({ firstRow, lastRow }) => firstRow <= row && lastRow >= row - TALLEST_HEADER,
  );
  const headings: ColumnHeading[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    const above = near.find(
      (merge) => merge.firstRow < row && merge.lastRow >= row && isOneColumn(merge, column),
    );
    const own = headingText(cellAt(grid, row, column));
    const heading =
      own === '' && above !== undefined ? headingText(cellAt(grid, above.firstRow, column)) : own;
    const group = near.find(
      (merge) =>
        merge.lastRow < row &&
        merge.lastColumn > merge.firstColumn &&
        merge.firstColumn <= column &&
        column <= merge.lastColumn &&
        !isAloneInRow(grid, merge) &&
        isNextTo(grid, merge.lastRow, row, column),
    );
    headings.push({
      column,
      heading,
      group: group === undefined ? '' : headingText(cellAt(grid, group.firstRow, group.firstColumn)),
    });
  }
  return headings;
}

/** A heading as the sheet shows it; an error value is no heading. */
export function headingText(cell: CellValue): string {
  return cell === null || isCellError(cell) ? '' : String(cell).trim();
}

function isOneColumn(merge: CellRange, column: number): boolean {
  return merge.firstColumn === column && merge.lastColumn === column;
}

/** True where nothing stands in the column between the group's row and the header row. */
function isNextTo(grid: Grid, groupRow: number, row: number, column: number): boolean {
  for (let between = groupRow + 1; between < row; between++) {
    if (headingText(cellAt(grid, between, column)) !== '') return false;
  }
  return true;
}

function isAloneInRow(grid: Grid, merge: CellRange): boolean {
  const row = grid.cells[merge.firstRow] ?? [];
  return row.every(
    (cell, column) => headingText(cell) === '' || (column >= merge.firstColumn && column <= merge.lastColumn),
  );
}
