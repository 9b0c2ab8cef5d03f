import type { SheetContext } from '../../core/sheets/sheet-context';
import type { ListPlace } from '../../workbook/workbook';

/** Where the list stands, with the staff's own columns. */
export function placeOf({ outcome }: SheetContext, derivedBefore: ReadonlySet<string>): ListPlace {
  const { grid, list, matches, headerRow } = outcome;
  const own = matches.filter(({ heading }) => !derivedBefore.has(heading)).map(({ column }) => column);
  return {
    sheet: grid.sheet,
    headerRow,
    firstRow: headerRow + 1,
    lastRow: Math.max(headerRow + 1, (list.rows.at(-1) ?? headerRow + 2) - 1),
    firstColumn: Math.min(...own),
    lastColumn: Math.max(...own),
  };
}
