import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Grid } from '../model/grid';
import { cellKey, formatAt } from '../model/grid';
import { isDateFormat } from '../model/number-format';
import { columnRange, emptySheet } from './blank-sheet';
import type { CellContent, RangeFormat, SheetPlan } from './sheet';

/** Days between the 1904 and the 1900 date system. */
export const DATE_SYSTEM_SHIFT = 1462;

/** Points outside its own sheet and cells: at another file, or at the name of a table. */
const POINTS_ELSEWHERE = /[[\]]/;

const WIDEST = 60;
const NARROWEST = 6;

/**
 * A sheet as it was read, cell by cell at its own address: values, number formats, formulas and merged cells. Looks,
 * charts and what else a grid does not hold are not there.
 *
 * Dates of the 1904 system are shifted to ours. A formula that points at another file or a table stands as its value: what
 * it points at is not there. O(cells).
 */
export function gridSheet(grid: Grid, footer: string): SheetPlan {
  const shift = grid.dateSystem === 1904 ? DATE_SYSTEM_SHIFT : 0;
  const valueAt = (value: CellValue, row: number, column: number): CellValue =>
    shift !== 0 && typeof value === 'number' && isDateFormat(formatAt(grid, row, column))
      ? value + shift
      : value;
  return {
    ...emptySheet(grid.sheet, footer),
    cells: grid.cells.map((cells, row) =>
      cells.map((cell, column): CellContent => {
        const value = valueAt(cell, row, column);
        const formula = grid.formulas.get(cellKey(row, column));
        const isWhole = formula !== undefined && !POINTS_ELSEWHERE.test(formula);
        return isWhole && value !== null && !isCellError(value) ? { formula, value } : value;
      }),
    ),
    columnWidths: widthsOf(grid),
    formats: formatsOf(grid),
    merges: grid.merges,
  };
}

/** Wide enough for most cells of the first rows. */
function widthsOf(grid: Grid): number[] {
  const sample = grid.cells.slice(0, 200);
  return Array.from({ length: grid.columnCount }, (_, column) => {
    const lengths = sample.flatMap((cells) => {
      const cell = cells[column] ?? null;
      return cell === null || isCellError(cell) ? [] : [String(cell).length];
    });
    lengths.sort((a, b) => a - b);
    const usual = lengths[Math.floor(lengths.length * 0.95)] ?? NARROWEST;
    return Math.min(WIDEST, Math.max(NARROWEST, usual + 3));
  });
}

/** Runs of one format down each column. */
function formatsOf(grid: Grid): RangeFormat[] {
  const formats: RangeFormat[] = [];
  for (let column = 0; column < grid.columnCount; column++) {
    let first = 0;
    for (let row = 1; row <= grid.cells.length; row++) {
      const code = formatAt(grid, first, column);
      if (row < grid.cells.length && formatAt(grid, row, column) === code) continue;
      if (code !== 'General') formats.push({ range: columnRange(column, first, row - 1), code });
      first = row;
    }
  }
  return formats;
}
