import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Grid } from '../model/grid';
import { cellKey } from '../model/grid';
import type { ChangeSet } from './change-set';

/** What a row is known by when its number has changed: a fingerprint of its cells in some columns. */
export interface RowKey {
  /** 0-based, ascending. Empty: nothing is known of the row but its place. */
  readonly columns: readonly number[];
  readonly print: number;
}

/**
 * Gives each row that a change set touches its key, so that the changes can follow rows that are sorted or moved.
 *
 * The key is made of `columns` but those that the set changes in the row, so it is the same before and after the
 * changes and serves the undo as well; and but those with a formula, whose values change by themselves. `columns` are
 * best the list's own: columns that the program writes change with every run. O(changes + rows touched × columns).
 */
export function withRowKeys(changeSet: ChangeSet, grid: Grid, columns: readonly number[]): ChangeSet {
  const touched = new Map<number, Set<number>>();
  for (const { row, column } of changeSet.changes) {
    const known = touched.get(row);
    if (known === undefined) touched.set(row, new Set([column]));
    else known.add(column);
  }
  const rowKeys = new Map<number, RowKey>();
  for (const [row, changed] of touched) {
    const stable = columns.filter(
      (column) => !changed.has(column) && !grid.formulas.has(cellKey(row, column)),
    );
    rowKeys.set(row, { columns: stable, print: rowPrint(grid.cells[row] ?? [], stable) });
  }
  return { ...changeSet, rowKeys };
}

/**
 * The fingerprint of a row's cells in `columns`: 53 bits, the same for the same content, so two different rows of a
 * list of 200,000 share one with a chance of 1 in 450,000. An empty cell and empty text are the same, as are an error
 * and its text: hosts do not tell them apart. O(characters).
 *
 * The mixing is cyrb53 (public domain), which is fast and spreads well; it is no protection against a forger.
 */
export function rowPrint(cells: readonly CellValue[], columns: readonly number[]): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (const column of columns) {
    const text = `${column}${printed(cells[column] ?? null)}\u0001`;
    for (let index = 0; index < text.length; index++) {
      const unit = text.charCodeAt(index);
      low = Math.imul(low ^ unit, 0x9e3779b1);
      high = Math.imul(high ^ unit, 0x5f356495);
    }
  }
  low = Math.imul(low ^ (low >>> 16), 0x85ebca6b) ^ Math.imul(high ^ (high >>> 13), 0xc2b2ae35);
  high = Math.imul(high ^ (high >>> 16), 0x85ebca6b) ^ Math.imul(low ^ (low >>> 13), 0xc2b2ae35);
  return 2 ** 32 * (high & 0x1fffff) + (low >>> 0);
}

/** The number 1 and the text 1 are told apart; what is empty is empty. */
function printed(value: CellValue): string {
  if (value === null || value === '') return '';
  if (isCellError(value)) return `"${value.error}`;
  return typeof value === 'string' ? `"${value}` : `#${String(value)}`;
}
