import type { Grid } from '../model/grid';
import { cellAt, cellKey, formatAt } from '../model/grid';
import type { CellChange, CellState, ChangeSet } from './change-set';
import { sameState } from './same-state';

export interface Applied {
  readonly grid: Grid;
  /** Changes that were not made, because their cell was no longer as `before` says. */
  readonly stale: readonly CellChange[];
}

/** The present state of a cell. */
export function stateAt(grid: Grid, row: number, column: number): CellState {
  return {
    value: cellAt(grid, row, column),
    formula: grid.formulas.get(cellKey(row, column)) ?? null,
    format: formatAt(grid, row, column),
  };
}

/**
 * Applies a change set to a grid and returns a new grid; the given one stays as it is.
 *
 * A cell whose state is not its `before` was edited by somebody meanwhile: it is left alone and returned in `stale`,
 * and the rest goes on. Copies only the rows that change: O(changes × row length).
 */
export function applyChanges(grid: Grid, changeSet: ChangeSet): Applied {
  const stale: CellChange[] = [];
  const cells = [...grid.cells];
  const formats = [...grid.formats];
  const formatCodes = [...grid.formatCodes];
  const formulas = new Map(grid.formulas);
  const copied = new Set<number>();
  let columnCount = grid.columnCount;

  for (const change of changeSet.changes) {
    const { row, column, after } = change;
    if (!sameState(stateAt(grid, row, column), change.before)) {
      stale.push(change);
      continue;
    }
    if (!copied.has(row)) {
      copied.add(row);
      while (cells.length <= row) cells.push([]);
      while (formats.length <= row) formats.push([]);
      cells[row] = [...(cells[row] ?? [])];
      formats[row] = [...(formats[row] ?? [])];
    }
    set(cells[row] as (typeof after.value)[], column, after.value, null);
    set(formats[row] as number[], column, formatIndex(formatCodes, after.format), 0);
    if (after.formula === null) formulas.delete(cellKey(row, column));
    else formulas.set(cellKey(row, column), after.formula);
    columnCount = Math.max(columnCount, column + 1);
  }
  return { grid: { ...grid, cells, formats, formatCodes, formulas, columnCount }, stale };
}

function set<T>(row: T[], column: number, value: T, filler: T): void {
  while (row.length < column) row.push(filler);
  row[column] = value;
}

function formatIndex(codes: string[], code: string): number {
  const index = codes.indexOf(code);
  return index >= 0 ? index : codes.push(code) - 1;
}
