import type { CellValue } from '../model/cell';
import type { CellChange, ChangeSet } from './change-set';
import type { RowKey } from './row-key';
import { rowPrint } from './row-key';

/** Why a row cannot be found again: nothing like it stands in the list, or several rows are like it. */
export type RowLoss = 'row-gone' | 'row-ambiguous';

export interface FoundRows {
  /** Where each row stands now, by where it stood. */
  readonly now: ReadonlyMap<number, number>;
  readonly lost: ReadonlyMap<number, RowLoss>;
}

export interface Relocated {
  /** The changes whose rows were found, at the places where these stand now. */
  readonly changeSet: ChangeSet;
  readonly lost: readonly { readonly change: CellChange; readonly why: RowLoss }[];
}

/** True where every row that a change set touches still stands where it stood. A row without a key is taken to. */
export function rowsStand(changeSet: ChangeSet, cellsOf: (row: number) => readonly CellValue[]): boolean {
  return [...(changeSet.rowKeys ?? [])].every(
    ([row, { columns, print }]) => rowPrint(cellsOf(row), columns) === print,
  );
}

/**
 * Finds rows again by their keys after somebody has sorted, inserted or deleted rows. `cells[r]` is row r as it is now.
 *
 * A row that still stands at its place stays there. Otherwise the one row with its key is it; where there are several,
 * or where two rows would be found in one, nobody can tell and the row is lost as ambiguous. No two rows are ever found
 * at the same place. O(rows × columns) for each different choice of columns in the keys.
 */
export function findRows(
  keys: ReadonlyMap<number, RowKey>,
  cells: readonly (readonly CellValue[])[],
): FoundRows {
  const candidates = new Map<number, readonly number[]>();
  for (const group of byColumns(keys)) {
    const rowsOf = new Map<number, number[]>(group.rows.map(([, print]) => [print, []]));
    cells.forEach((row, index) => rowsOf.get(rowPrint(row, group.columns))?.push(index));
    for (const [row, print] of group.rows) candidates.set(row, rowsOf.get(print) ?? []);
  }

  const now = new Map<number, number>();
  const lost = new Map<number, RowLoss>();
  for (const [row, places] of candidates) if (places.includes(row)) now.set(row, row);
  const claims = new Map<number, number>();
  const moved = [...candidates].filter(([row]) => !now.has(row));
  for (const [, places] of moved) {
    if (places.length === 1) claims.set(places[0]!, (claims.get(places[0]!) ?? 0) + 1);
  }
  for (const [row, places] of moved) {
    const [place] = places;
    if (place === undefined) lost.set(row, 'row-gone');
    else if (places.length > 1 || claims.get(place) !== 1 || now.get(place) === place) {
      lost.set(row, 'row-ambiguous');
    } else now.set(row, place);
  }
  return { now, lost };
}

/** Moves the changes of a set to where their rows stand now (`findRows`); changes of rows without a key stay. */
export function relocate(changeSet: ChangeSet, cells: readonly (readonly CellValue[])[]): Relocated {
  const rowKeys = changeSet.rowKeys ?? new Map<number, RowKey>();
  const { now, lost } = findRows(rowKeys, cells);
  const changes: CellChange[] = [];
  const lostChanges: { change: CellChange; why: RowLoss }[] = [];
  for (const change of changeSet.changes) {
    const why = lost.get(change.row);
    if (why === undefined) changes.push({ ...change, row: now.get(change.row) ?? change.row });
    else lostChanges.push({ change, why });
  }
  const moved = [...rowKeys].flatMap(([row, key]): [number, RowKey][] => {
    const place = now.get(row);
    return place === undefined ? [] : [[place, key]];
  });
  return { changeSet: { ...changeSet, changes, rowKeys: new Map(moved) }, lost: lostChanges };
}

/** Rows whose keys are made of the same columns are looked for together. */
function byColumns(
  keys: ReadonlyMap<number, RowKey>,
): Iterable<{ readonly columns: readonly number[]; readonly rows: [number, number][] }> {
  const groups = new Map<string, { columns: readonly number[]; rows: [number, number][] }>();
  for (const [row, { columns, print }] of keys) {
    const id = columns.join();
    const group = groups.get(id);
    if (group === undefined) groups.set(id, { columns, rows: [[row, print]] });
    else group.rows.push([row, print]);
  }
  return groups.values();
}
