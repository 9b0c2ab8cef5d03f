/**
 * Requirement set: ExcelApi 1.9. Syncs: 1 for the sheet, 1 for each 2.4 MB of what is read again, 1 for each 2.4 MB of
 * what is written, so 4 for a usual set; 1 more for each 2.4 MB of the list where rows have moved. Not by change.
 */
import type { CellChange, CellState, ChangeSet } from '../../core/changes/change-set';
import { relocate, rowsStand } from '../../core/changes/relocate';
import { sameState } from '../../core/changes/same-state';
import { cellKey } from '../../core/model/grid';
import type { AppliedChanges, StaleChange } from '../workbook';
import { entryOf } from './cell-entry';
import type { BeginJournal } from './or-taken-back';
import { placeOf } from './read-grid';
import { readRowValues, readStates } from './read-states';
import { assertThere, sheetNamed } from './run-batch';
import type { Write } from './send-writes';
import { cellWrites, sendWrites } from './send-writes';
import type { CellWrite } from './write-blocks';

/** Whether a cell is as it must be for its change to be made. */
export type Allows = (now: CellState, change: CellChange) => boolean;

/** The usual rule: nobody has changed the cell since the change was computed. */
export const isAsBefore: Allows = (now, { before }) => isSame(now, before);

/**
 * The rule for work that was cut off half-way: the cell holds what the change found or what it makes. Its format may be
 * any, because a format can have been set without its value.
 */
export const isOneOfBoth: Allows = (now, { before, after }) =>
  [before, after].some((state) => isSame(now, { ...state, format: now.format }));

export interface ApplyOptions {
  readonly allows: Allows;
  /** `null`: finishing or taking back what the journal holds is not written into it once more. */
  readonly begin: BeginJournal | null;
}

/** Applies a change set as the port promises; what is under way stands in the journal until the last change is made. */
export async function applyChanges(
  context: Excel.RequestContext,
  changeSet: ChangeSet,
  { allows, begin }: ApplyOptions,
): Promise<AppliedChanges> {
  const sheet = sheetNamed(context, changeSet.sheet);
  await context.sync();
  assertThere(sheet, changeSet.sheet);

  const { changeSet: placed, lost } = await followRows(context, sheet, changeSet);
  const stale: StaleChange[] = [...lost];
  const states = await readStates(context, sheet, placed.changes);
  const done: CellChange[] = [];
  const due: CellChange[] = [];
  for (const change of placed.changes) {
    const now = states.get(cellKey(change.row, change.column))!;
    if (isSame(now, change.after)) done.push(change);
    else if (allows(now, change)) due.push(change);
    else stale.push({ change, why: 'edited' });
  }
  const applied: ChangeSet = { ...placed, changes: [...done, ...due] };
  const writes = [...stateWrites(sheet, due, states)];
  if (due.length === 0) return { applied, stale };
  const journal = begin?.({ operation: 'apply-changes', changeSet: { ...placed, changes: due } });
  await sendWrites(context, journal === undefined ? writes : [...journal.begin, ...writes, journal.end]);
  return { applied, stale };
}

/** The change set with its rows where they stand now: as they were in the usual case, else looked for in the whole list. */
async function followRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  changeSet: ChangeSet,
): Promise<ReturnType<typeof relocate>> {
  const keys = changeSet.rowKeys;
  if (keys === undefined || keys.size === 0) return { changeSet, lost: [] };
  const columns = [...new Set([...keys.values()].flatMap((key) => key.columns))];
  const rows = [...keys.keys()].sort((a, b) => a - b);
  const there = await readRowValues(context, sheet, rows, columns);
  if (rowsStand(changeSet, (row) => there[row] ?? [])) return { changeSet, lost: [] };
  const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  await context.sync();
  const all = used.isNullObject ? [] : await readRowValues(context, sheet, placeOf(used), columns);
  return relocate(changeSet, all);
}

/** Enters cells: the format to enter under where it is another than now, the content, then the format that stays. */
function* stateWrites(
  sheet: Excel.Worksheet,
  changes: readonly CellChange[],
  now: ReadonlyMap<number, CellState>,
): Generator<Write> {
  const inputs: CellWrite<string | number | boolean>[] = [];
  const formatsBefore: CellWrite<string>[] = [];
  const formats: CellWrite<string>[] = [];
  for (const { row, column, after } of changes) {
    const { formatBefore, input, format } = entryOf(after);
    inputs.push({ row, column, value: input });
    if (formatBefore !== now.get(cellKey(row, column))?.format) {
      formatsBefore.push({ row, column, value: formatBefore });
    }
    if (format !== formatBefore) formats.push({ row, column, value: format });
  }
  yield* cellWrites(sheet, 'numberFormat', formatsBefore);
  yield* cellWrites(sheet, 'values', inputs);
  yield* cellWrites(sheet, 'numberFormat', formats);
}

/**
 * Excel does not tell empty text from an empty cell. Of a formula the text counts, not its value: that changes when other
 * cells do, and nobody has edited this one.
 */
function isSame(a: CellState, b: CellState): boolean {
  return sameState(normal(a), normal(b));
}

function normal(state: CellState): CellState {
  return state.value === '' || state.formula !== null ? { ...state, value: null } : state;
}
