import type { CellValue } from '../model/cell';
import type { FindingParams } from '../model/finding';
import type { RowKey } from './row-key';

/** All of a cell that a change may touch. `null` formula: the cell holds a plain value. */
export interface CellState {
  readonly value: CellValue;
  readonly formula: string | null;
  /** Number format code, `General` where none is set. */
  readonly format: string;
}

/** One cell before and after. Indexes are 0-based. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly before: CellState;
  readonly after: CellState;
  /** Why: the rule whose repair it is, or the command that made it. */
  readonly reason: { readonly code: string; readonly params: FindingParams };
}

/**
 * Changes to one sheet, computed before anything is touched. It is data: it can be shown, stored, applied and inverted.
 * No cell stands in it twice, and no change leaves its cell as it was.
 */
export interface ChangeSet {
  readonly sheet: string;
  readonly changes: readonly CellChange[];
  /** What each touched row is known by, so that its changes follow it when rows move (`withRowKeys`, `relocate`). */
  readonly rowKeys?: ReadonlyMap<number, RowKey>;
}

/** The change set that undoes another: applying both leaves every cell as it was. */
export function invert(changeSet: ChangeSet): ChangeSet {
  return {
    ...changeSet,
    changes: changeSet.changes.map((change) => ({ ...change, before: change.after, after: change.before })),
  };
}
