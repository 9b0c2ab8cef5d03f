import type { CellChange, ChangeSet } from '../core/changes/change-set';
import { applyChanges } from '../core/changes/apply-changes';
import type { Repair } from '../core/changes/plan-repairs';
import { planRepairs } from '../core/changes/plan-repairs';
import { cellAddress } from '../core/model/address';
import type { Grid } from '../core/model/grid';
import type { Outcome } from '../core/model/outcome';
import { CommandError } from './command-error';

/** Which cells of a list are mended, and which could be. */
export interface FixPlan {
  /** Made together: form only, the meaning is certain. */
  readonly safe: readonly Repair[];
  /** Doubtful, and accepted one by one. */
  readonly accepted: readonly Repair[];
  /** Doubtful: for a person to decide. */
  readonly proposed: readonly Repair[];
}

/**
 * What can be mended in a list. `accept` holds the addresses (`C17`) of cells whose doubtful proposal is taken. Throws
 * `CommandError('nothing-to-accept')` with those for which there is none: nothing is mended then.
 */
export function planFixes(outcome: Outcome, accept: readonly string[]): FixPlan {
  const repairs = planRepairs(outcome);
  const doubtful = repairs.filter(({ isSafe }) => !isSafe);
  const wanted = new Set(accept);
  const accepted = doubtful.filter(({ change }) => wanted.has(addressOf(change)));
  const taken = new Set(accepted.map(({ change }) => addressOf(change)));
  const missing = [...wanted].filter((address) => !taken.has(address));
  if (missing.length > 0) throw new CommandError('nothing-to-accept', missing);
  return {
    safe: repairs.filter(({ isSafe }) => isSafe),
    accepted,
    proposed: doubtful.filter(({ change }) => !wanted.has(addressOf(change))),
  };
}

/** The changes that a plan makes in the list's sheet. */
export function fixChanges({ safe, accepted }: FixPlan, { grid }: Pick<Outcome, 'grid'>): ChangeSet {
  return { sheet: grid.sheet, changes: [...safe, ...accepted].map(({ change }) => change) };
}

export interface ChangedSheets {
  readonly grids: readonly Grid[];
  /** Changes that were not made, because somebody changed their cell meanwhile. */
  readonly stale: readonly CellChange[];
}

/** The sheets of a workbook with a change set applied to the one that it names; the others as they were. */
export function changeSheets(grids: readonly Grid[], changeSet: ChangeSet): ChangedSheets {
  if (!grids.some(({ sheet }) => sheet === changeSet.sheet))
    throw new CommandError('no-such-sheet', [changeSet.sheet]);
  const stale: CellChange[] = [];
  const changed = grids.map((grid) => {
    if (grid.sheet !== changeSet.sheet) return grid;
    const applied = applyChanges(grid, changeSet);
    stale.push(...applied.stale);
    return applied.grid;
  });
  return { grids: changed, stale };
}

export function addressOf({ row, column }: CellChange): string {
  return cellAddress(row, column);
}
