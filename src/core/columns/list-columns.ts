import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
import type { Grid } from '../model/grid';
import { cellAt } from '../model/grid';
import type { ColumnHeading } from './match-columns';

const SAMPLE_SIZE = 200;

/** Side-by-side columns of one sheet with the rows that have something in them. */
export interface ColumnBlock {
  readonly headings: readonly ColumnHeading[];
  /** 0-based rows below the header that are not blank in these columns, ascending. */
  readonly filledRows: readonly number[];
}

/**
 * The headings of the columns in use (a heading or any value below it), parted where a whole column is empty: what
 * stands beside a list is often another table. O(cells).
 */
export function splitAtEmptyColumns(
  grid: Grid,
  headerRow: number,
  headings: readonly ColumnHeading[],
): readonly (readonly ColumnHeading[])[] {
  const used = headings.map(({ heading }) => heading !== '');
  for (let row = headerRow + 1; row < grid.cells.length; row++) {
    const cells = grid.cells[row] ?? [];
    for (let column = 0; column < cells.length; column++) {
      if (!used[column] && !isBlank(cells[column] ?? null)) used[column] = true;
    }
  }
  const blocks: ColumnHeading[][] = [];
  headings.forEach((heading, index) => {
    if (!used[index]) return;
    const last = blocks.at(-1);
    if (last !== undefined && index > 0 && used[index - 1]) last.push(heading);
    else blocks.push([heading]);
  });
  return blocks;
}

/** The columns as a block with their filled rows below the header (0-based). O(rows × columns). */
export function columnBlock(grid: Grid, headerRow: number, headings: readonly ColumnHeading[]): ColumnBlock {
  const filledRows: number[] = [];
  for (let row = headerRow + 1; row < grid.cells.length; row++) {
    if (headings.some(({ column }) => !isBlank(cellAt(grid, row, column)))) filledRows.push(row);
  }
  return { headings, filledRows };
}

/** Up to about 200 cells of a column, evenly from the block's filled rows; the blank ones among them too. */
export function sampleColumn(grid: Grid, block: ColumnBlock, column: number): readonly CellValue[] {
  const step = Math.max(1, Math.floor(block.filledRows.length / SAMPLE_SIZE));
  const cells: CellValue[] = [];
  for (let index = 0; index < block.filledRows.length; index += step) {
    cells.push(cellAt(grid, block.filledRows[index] ?? -1, column));
  }
  return cells;
}
