import type { Area } from './area';
import { fromCorners, lastColumn, lastRow, WHOLE_SHEET } from './area';

export type CellValue = string | number | boolean;

/** What stands in a cell. An empty cell has the value `''`. */
export interface CellContent {
  readonly value: CellValue;
  /** With its leading `=`. */
  readonly formula?: string;
  /** Entered with a leading apostrophe: text whatever it looks like. */
  readonly quoted?: boolean;
}

/** Sparse by row: a row of twenty values costs one short array. `undefined` is an empty cell and style 0. */
export interface Row {
  values: (CellValue | undefined)[];
  formulas?: Map<number, string>;
  quoted?: Set<number>;
  styles?: (number | undefined)[];
  /** The look of the cells without one of their own, after formatting an entire row. */
  style?: number;
  height?: number;
  hidden?: boolean;
}

export type Rows = (Row | undefined)[];

const EMPTY: CellContent = { value: '' };

export function readCell(rows: Rows, row: number, column: number): CellContent {
  const cells = rows[row];
  if (cells === undefined) return EMPTY;
  const formula = cells.formulas?.get(column);
  const value = cells.values[column] ?? '';
  if (formula !== undefined) return { value, formula };
  return cells.quoted?.has(column) === true ? { value, quoted: true } : { value };
}

export function rowAt(rows: Rows, row: number): Row {
  return (rows[row] ??= { values: [] });
}

export function writeCell(
  rows: Rows,
  row: number,
  column: number,
  { value, formula, quoted }: CellContent,
): void {
  if (value === '' && formula === undefined && quoted !== true && rows[row] === undefined) return;
  const cells = rowAt(rows, row);
  const isEmpty = value === '' && formula === undefined && quoted !== true;
  if (!isEmpty) cells.values[column] = value;
  else if (column < cells.values.length) cells.values[column] = undefined;
  if (formula !== undefined) (cells.formulas ??= new Map()).set(column, formula);
  else cells.formulas?.delete(column);
  if (quoted === true) (cells.quoted ??= new Set()).add(column);
  else cells.quoted?.delete(column);
}

/** Gives a cell a look of its own, or (undefined) that of its row or column. */
export function setStyleNumber(rows: Rows, row: number, column: number, style: number | undefined): void {
  if (style !== undefined) (rowAt(rows, row).styles ??= [])[column] = style;
  else {
    const styles = rows[row]?.styles ?? [];
    if (column < styles.length) styles[column] = undefined;
  }
}

/** The rectangle around what is used within `area`: cells with content and, unless `valuesOnly`, cells with a look. */
export function usedArea(rows: Rows, valuesOnly: boolean, area: Area = WHOLE_SHEET): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  rows.forEach((row, index) => {
    if (row === undefined || index < area.row || index > lastRow(area)) return;
    const content = span(row.values, area, (value) => value !== '');
    const looks = valuesOnly ? null : span(row.styles ?? [], area, (style) => style !== 0);
    for (const used of [content, looks]) {
      if (used === null) continue;
      top = Math.min(top, index);
      bottom = Math.max(bottom, index);
      left = Math.min(left, used[0]);
      right = Math.max(right, used[1]);
    }
  });
  return bottom < 0 ? null : fromCorners(top, left, bottom, right);
}

/** The first and the last cell in use between the area's sides. */
function span<T>(
  cells: (T | undefined)[],
  area: Area,
  isUsed: (cell: T) => boolean,
): [number, number] | null {
  const used = (column: number) => cells[column] !== undefined && isUsed(cells[column]);
  const end = Math.min(cells.length - 1, lastColumn(area));
  let first = area.column;
  while (first <= end && !used(first)) first += 1;
  if (first > end) return null;
  let last = end;
  while (!used(last)) last -= 1;
  return [first, last];
}
