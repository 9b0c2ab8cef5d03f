import type { CellRange } from '../model/grid';
import type { SheetContext } from './sheet-context';
import type { SheetPlan } from './sheet';
import type { SheetId } from './sheet-texts';

/** What stands around every sheet. */
export type SheetFrame = Pick<SheetContext, 'texts' | 'profileName' | 'referenceDate'>;

/** A sheet with nothing on it yet: its name, and the footer that all sheets share. */
export function blankSheet(id: SheetId, { texts, profileName, referenceDate }: SheetFrame): SheetPlan {
  return emptySheet(texts.sheetNames[id], texts.footer(profileName, referenceDate));
}

/** A sheet with a name and a footer, and nothing on it yet. */
export function emptySheet(name: string, footer: string): SheetPlan {
  return {
    name,
    cells: [],
    columnWidths: [],
    formats: [],
    styles: [],
    tables: [],
    dataBars: [],
    links: [],
    merges: [],
    charts: [],
    freeze: null,
    print: {
      landscape: false,
      repeatRows: null,
      repeatColumns: null,
      pagesWide: 1,
      breaksBefore: [],
      footer,
    },
  };
}

/** The cells of a row from one column to another. */
export function rowRange(row: number, firstColumn: number, lastColumn: number): CellRange {
  return { firstRow: row, lastRow: row, firstColumn, lastColumn };
}

/** The cells of a column from one row to another. */
export function columnRange(column: number, firstRow: number, lastRow: number): CellRange {
  return { firstRow, lastRow, firstColumn: column, lastColumn: column };
}
