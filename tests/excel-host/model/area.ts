/** A rectangle of cells on one sheet; rows and columns count from 0. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export const SHEET_ROWS = 1_048_576;
export const SHEET_COLUMNS = 16_384;
export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: SHEET_ROWS, columns: SHEET_COLUMNS };

export const lastRow = (area: Area): number => area.row + area.rows - 1;
export const lastColumn = (area: Area): number => area.column + area.columns - 1;
export const cellCount = (area: Area): number => area.rows * area.columns;
/** Rows from side to side (`5:9`). */
export const isEntireRow = (area: Area): boolean => area.columns === SHEET_COLUMNS;
/** Columns from top to bottom (`B:C`). */
export const isEntireColumn = (area: Area): boolean => area.rows === SHEET_ROWS;
export const isUnbounded = (area: Area): boolean => isEntireRow(area) || isEntireColumn(area);

export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return (
    Number.isInteger(row + column + rows + columns) &&
    Math.min(row, column) >= 0 &&
    Math.min(rows, columns) > 0 &&
    row + rows <= SHEET_ROWS &&
    column + columns <= SHEET_COLUMNS
  );
}

export function fromCorners(top: number, left: number, bottom: number, right: number): Area {
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The cells in both, or null. */
export function intersection(a: Area, b: Area): Area | null {
  const top = Math.max(a.row, b.row);
  const left = Math.max(a.column, b.column);
  const bottom = Math.min(lastRow(a), lastRow(b));
  const right = Math.min(lastColumn(a), lastColumn(b));
  return bottom < top || right < left ? null : fromCorners(top, left, bottom, right);
}

/** The smallest rectangle around both. */
export function bounding(a: Area, b: Area): Area {
  return fromCorners(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRow(a), lastRow(b)),
    Math.max(lastColumn(a), lastColumn(b)),
  );
}

export function contains(outer: Area, inner: Area): boolean {
  const common = intersection(outer, inner);
  return common !== null && cellCount(common) === cellCount(inner);
}

/** The cells of `a` that are not in `b`: at most four rectangles. */
export function difference(a: Area, b: Area): readonly Area[] {
  const common = intersection(a, b);
  if (common === null) return [a];
  const right = lastColumn(a);
  return [
    fromCorners(a.row, a.column, common.row - 1, right),
    fromCorners(lastRow(common) + 1, a.column, lastRow(a), right),
    fromCorners(common.row, a.column, lastRow(common), common.column - 1),
    fromCorners(common.row, lastColumn(common) + 1, lastRow(common), right),
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
