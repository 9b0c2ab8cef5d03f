import type { SheetView } from '../app/pane/sheet-view';

export type Mark = SheetView['marks'][number];
export type MarkLook = Mark['look'];

export const MARK_LOOKS: readonly MarkLook[] = ['error', 'warning', 'review', 'info'];

/** A mark is told by its sign as well as by its colour. */
export const MARK_SIGNS: Readonly<Record<MarkLook, string>> = {
  error: '✕',
  warning: '!',
  review: '?',
  info: 'i',
};

/** Marks by 0-based row and column. Of two marks of one cell the first stands. */
export type MarksByRow = ReadonlyMap<number, ReadonlyMap<number, MarkLook>>;

export function marksByRow(marks: readonly Mark[]): MarksByRow {
  const rows = new Map<number, Map<number, MarkLook>>();
  for (const { row, column, look } of marks) {
    const cells = rows.get(row) ?? new Map<number, MarkLook>();
    if (!cells.has(column)) cells.set(column, look);
    rows.set(row, cells);
  }
  return rows;
}
