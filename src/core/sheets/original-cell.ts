import { cellAt, formatAt } from '../model/grid';
import type { OriginalColumn } from './client-columns';
import type { CellContent } from './sheet';
import type { SheetContext } from './sheet-context';

/** Days between the 1904 and the 1900 date system. */
const DATE_SYSTEM_SHIFT = 1462;

/**
 * A cell of the source as it goes to the sheet of clients: as it stood, but for two things. What a non-disclosure
 * order withholds is replaced by a word that says so; dates of a workbook in the 1904 system are shifted to ours.
 */
export function originalCell(
  client: number,
  column: OriginalColumn,
  { outcome, texts }: SheetContext,
): CellContent {
  const { grid, list, basics } = outcome;
  const row = list.rows[client]! - 1;
  const value = cellAt(grid, row, column.column);
  if (value === null) return null;
  if (column.withholdable && basics.withheld[client] === 1) return texts.withheld;
  const isDate =
    typeof value === 'number' &&
    /[dmy]/i.test(formatAt(grid, row, column.column).replace(/General|\[[^\]]*\]|"[^"]*"/g, ''));
  return grid.dateSystem === 1904 && isDate ? value + DATE_SYSTEM_SHIFT : value;
}
