import type { ClientTable } from '../../core/sheets/summary-check';
import type { DerivedColumn, SheetTexts } from '../../core/sheets/sheet-texts';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import type { Analysis } from '../analyse';

/**
 * The staff's own list as a table over which formulas can count: an Excel table whose every row is a client's, with all
 * the columns that the program adds. `null` where it is not such.
 */
export function clientTableOf(
  { outcome: { grid, headerRow, list }, earlier }: Analysis,
  texts: Pick<SheetTexts, 'derivedColumns'>,
): ClientTable | null {
  const table = grid.tables.find(
    ({ range, hasHeader, hasTotals }) =>
      hasHeader &&
      !hasTotals &&
      range.firstRow === headerRow &&
      range.lastRow - range.firstRow === list.count,
  );
  if (table === undefined) return null;
  const headings = new Map<string, string>();
  (grid.cells[headerRow] ?? []).forEach((cell, column) => {
    const isInside = column >= table.range.firstColumn && column <= table.range.lastColumn;
    if (isInside && typeof cell === 'string' && earlier.derivedColumns.has(cell))
      headings.set(cell.replace(/ \(\d+\)$/, ''), cell);
  });
  const found = DERIVED_COLUMNS.flatMap((id) => {
    const heading = headings.get(texts.derivedColumns[id]);
    return heading === undefined ? [] : [[id, heading] as const];
  });
  return found.length < DERIVED_COLUMNS.length
    ? null
    : { name: table.name, headings: Object.fromEntries(found) as Record<DerivedColumn, string> };
}
