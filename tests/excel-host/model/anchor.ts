import type { Area } from './area';
import { contains, fromCorners, isOnSheet, lastColumn, lastRow } from './area';

/** A rectangle that moves and grows with the cells under it; null when they were all deleted. */
export interface Anchor {
  area: Area | null;
}

/** Cells put in at `area` or taken out of it; those behind move along `axis`. */
export interface Shift {
  readonly kind: 'insert' | 'delete';
  readonly axis: 'rows' | 'columns';
  readonly area: Area;
}

/** The span [start, start + length) after `count` places were put in or taken out at `at`; null when nothing is left. */
function shiftSpan(
  start: number,
  length: number,
  kind: Shift['kind'],
  at: number,
  count: number,
): [number, number] | null {
  const end = start + length;
  if (kind === 'insert') {
    if (at <= start) return [start + count, length];
    return [start, at < end ? length + count : length];
  }
  const before = Math.max(0, Math.min(start, at + count) - at);
  const within = Math.max(0, Math.min(end, at + count) - Math.max(start, at));
  return within === length ? null : [start - before, length - within];
}

/**
 * Where `area` is after the shift. An area that reaches over the side of the shifted cells stays, as a name or a
 * reference does in Excel. What is pushed off the sheet is null.
 */
export function shifted(area: Area, shift: Shift): Area | null {
  const { area: cells, kind } = shift;
  if (shift.axis === 'rows') {
    if (!contains(columnsOf(cells), columnsOf(area))) return area;
    const span = shiftSpan(area.row, area.rows, kind, cells.row, cells.rows);
    if (span === null) return null;
    const moved = { ...area, row: span[0], rows: span[1] };
    return isOnSheet(moved) ? moved : null;
  }
  if (!contains(rowsOf(cells), rowsOf(area))) return area;
  const span = shiftSpan(area.column, area.columns, kind, cells.column, cells.columns);
  if (span === null) return null;
  const moved = { ...area, column: span[0], columns: span[1] };
  return isOnSheet(moved) ? moved : null;
}

const columnsOf = (area: Area): Area => fromCorners(0, area.column, 0, lastColumn(area));
const rowsOf = (area: Area): Area => fromCorners(area.row, 0, lastRow(area), 0);
