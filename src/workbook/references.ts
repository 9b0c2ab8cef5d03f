import { cellAddress, columnLetter } from '../core/model/address';
import type { CellRange } from '../core/model/grid';
import type { TablePlan } from '../core/sheets/sheet';

/** `B2:D9`; `B2` for a single cell. */
export function rangeAddress(range: CellRange): string {
  const first = cellAddress(range.firstRow, range.firstColumn);
  const last = cellAddress(range.lastRow, range.lastColumn);
  return first === last ? first : `${first}:${last}`;
}

/** A sheet's name as formulas write it; the quotes are always allowed and sometimes needed. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `'Yhteenveto'!$B$2:$D$9`: cells of a sheet as a chart names them. */
export function absoluteRange(sheet: string, range: CellRange): string {
  const { firstRow, lastRow, firstColumn, lastColumn } = range;
  const corner = (row: number, column: number): string => `$${columnLetter(column)}$${row + 1}`;
  return `${quotedSheet(sheet)}!${corner(firstRow, firstColumn)}:${corner(lastRow, lastColumn)}`;
}

/** Excel has no table without a row under its headings: such a table takes in one empty row. */
export function tableRange({ range }: TablePlan): CellRange {
  return { ...range, lastRow: Math.max(range.lastRow, range.firstRow + 1) };
}
