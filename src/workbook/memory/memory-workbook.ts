import { applyChanges, stateAt } from '../../core/changes/apply-changes';
import type { CellChange, ChangeSet } from '../../core/changes/change-set';
import { relocate, rowsStand } from '../../core/changes/relocate';
import { sameState } from '../../core/changes/same-state';
import type { Grid } from '../../core/model/grid';
import type { AppliedChanges, CellMark, LiveWorkbook, SheetEdit, SheetInfo } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { gridOfPlan } from './grid-of-plan';
import { createMemoryColumns } from './memory-columns';

/** A workbook that is nothing but grids: for tests of commands, which need no Excel and no file. */
export interface MemoryWorkbook extends LiveWorkbook {
  /** What a colleague does: the sheet as it is becomes the sheet as `change` says, and watchers hear of it. */
  edit(sheet: string, change: (grid: Grid) => Grid, edit: SheetEdit): void;
  marksOf(sheet: string): readonly CellMark[];
  readonly selected: { readonly sheet: string; readonly row: number; readonly column: number } | null;
}

/** Opens grids as a workbook. Nothing in it can fail but what the port says; work is never interrupted. */
export function createMemoryWorkbook(
  sheets: readonly { readonly grid: Grid; readonly visibility?: SheetInfo['visibility'] }[],
): MemoryWorkbook {
  let infos: readonly SheetInfo[] = sheets.map(({ grid, visibility }) => ({
    name: grid.sheet,
    visibility: visibility ?? 'visible',
  }));
  const grids = new Map(sheets.map(({ grid }) => [grid.sheet, grid]));
  const drawn = new Set<string>();
  const marks = new Map<string, readonly CellMark[]>();
  const settings = new Map<string, string>();
  const watchers = new Set<(sheet: string, edit: SheetEdit) => void>();
  let selected: MemoryWorkbook['selected'] = null;
  let busy = false;

  const gridOf = (name: string): Grid => {
    const grid = grids.get(name);
    if (grid === undefined) throw new WorkbookError('no-such-sheet', name);
    return grid;
  };
  const columns = createMemoryColumns(gridOf, (grid) => grids.set(grid.sheet, grid));

  return {
    ...columns,
    async exclusively(command) {
      if (busy) throw new WorkbookError('busy');
      busy = true;
      try {
        return await command();
      } finally {
        busy = false;
      }
    },
    listSheets: () => Promise.resolve(infos),
    readGrid: async (sheet) => Promise.resolve().then(() => gridOf(sheet)),
    readRows: async (sheet, first, last) =>
      Promise.resolve().then(() => {
        const grid = gridOf(sheet);
        const within = <T>(rows: readonly (readonly T[])[]): (readonly T[])[] =>
          rows.slice(0, last + 1).map((row, index) => (index < first ? [] : row));
        return { ...grid, cells: within(grid.cells), formats: within(grid.formats) };
      }),
    applyChanges: async (changeSet) =>
      Promise.resolve().then(() => {
        const { grid, result } = apply(gridOf(changeSet.sheet), changeSet);
        grids.set(grid.sheet, grid);
        return result;
      }),
    drawSheets: (plans) => {
      for (const plan of plans) {
        let name = plan.name;
        for (let number = 2; grids.has(name) && !drawn.has(name); number++) name = `${plan.name} (${number})`;
        if (!drawn.has(name)) infos = [...infos, { name, visibility: 'visible' }];
        drawn.add(name);
        grids.set(name, gridOfPlan(plan, name));
      }
      return Promise.resolve();
    },
    removeSheets: (names) => {
      const ours = infos.map(({ name }) => name).filter((name) => drawn.has(name) && names.includes(name));
      infos = infos.filter(({ name }) => !ours.includes(name));
      for (const name of ours) {
        drawn.delete(name);
        grids.delete(name);
      }
      return Promise.resolve(ours);
    },
    markFindings: async (sheet, wanted) =>
      Promise.resolve().then(() => {
        marks.set(gridOf(sheet).sheet, wanted);
        return { noted: wanted.filter(({ note }) => note !== null).length };
      }),
    unmarkFindings: async (sheet) =>
      Promise.resolve().then(() => {
        marks.delete(gridOf(sheet).sheet);
      }),
    readSetting: (key) => Promise.resolve<unknown>(JSON.parse(settings.get(key) ?? 'null')),
    writeSetting: (key, value) => {
      if (value === null) settings.delete(key);
      else settings.set(key, JSON.stringify(value));
      return Promise.resolve();
    },
    interrupted: () => Promise.resolve([]),
    rollBack: () => Promise.resolve([]),
    finish: () => Promise.resolve([]),
    selectCell: async (sheet, row, column) =>
      Promise.resolve().then(() => {
        selected = { sheet: gridOf(sheet).sheet, row, column };
      }),
    watch: async (watched, { schedule, quietMs, onEdit }) =>
      Promise.resolve().then(() => {
        gridOf(watched);
        let gathered: SheetEdit = { ranges: [], moved: false };
        let cancel: () => void = () => undefined;
        const watcher = (sheet: string, edit: SheetEdit): void => {
          if (sheet !== watched) return;
          gathered = { ranges: [...gathered.ranges, ...edit.ranges], moved: gathered.moved || edit.moved };
          cancel();
          cancel = schedule(() => {
            const told = gathered;
            gathered = { ranges: [], moved: false };
            onEdit(told);
          }, quietMs);
        };
        watchers.add(watcher);
        return () => {
          cancel();
          watchers.delete(watcher);
          return Promise.resolve();
        };
      }),
    edit(sheet, change, edit) {
      grids.set(sheet, change(gridOf(sheet)));
      for (const watcher of watchers) watcher(sheet, edit);
    },
    marksOf: (sheet) => marks.get(sheet) ?? [],
    get selected() {
      return selected;
    },
  };
}

function apply(grid: Grid, changeSet: ChangeSet): { readonly grid: Grid; readonly result: AppliedChanges } {
  const placed = rowsStand(changeSet, (row) => grid.cells[row] ?? [])
    ? { changeSet, lost: [] }
    : relocate(changeSet, grid.cells);
  const isDone = ({ row, column, after }: CellChange): boolean =>
    sameState(stateAt(grid, row, column), after);
  const due = placed.changeSet.changes.filter((change) => !isDone(change));
  const { grid: changed, stale } = applyChanges(grid, { ...placed.changeSet, changes: due });
  const applied = placed.changeSet.changes.filter((change) => !stale.includes(change));
  return {
    grid: changed,
    result: {
      applied: { ...placed.changeSet, changes: applied },
      stale: [...placed.lost, ...stale.map((change) => ({ change, why: 'edited' as const }))],
    },
  };
}
