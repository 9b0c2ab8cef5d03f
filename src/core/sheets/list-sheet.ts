import type { CellContent, RangeStyle, SheetPlan } from './sheet';
import { blankSheet, columnRange, rowRange } from './blank-sheet';
import type { SheetContext } from './sheet-context';
import type { SheetId } from './sheet-texts';

/** A column of a sheet that is one list. */
export interface ListColumn {
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  readonly wrap?: boolean;
  /** For numbers beside text, which else stand too close. */
  readonly center?: boolean;
}

/**
 * A sheet that is one Excel table from A1 on: headings, filter buttons, the header row always in sight, printed
 * landscape with the headings on each page. An empty list still has its headings.
 */
export function listSheet(
  id: SheetId,
  tableName: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellContent[])[],
  context: SheetContext,
): SheetPlan {
  return tableSheet(blankSheet(id, context), tableName, columns, rows);
}

/** The same, on any sheet that has nothing on it yet. */
export function tableSheet(
  blank: SheetPlan,
  tableName: string,
  columns: readonly ListColumn[],
  rows: readonly (readonly CellContent[])[],
): SheetPlan {
  const lastRow = rows.length;
  const lastColumn = columns.length - 1;
  return {
    ...blank,
    cells: [columns.map(({ heading }) => heading), ...rows],
    columnWidths: columns.map(({ width }) => width),
    formats: columns.flatMap(({ format }, column) =>
      format === undefined || lastRow === 0 ? [] : [{ range: columnRange(column, 1, lastRow), code: format }],
    ),
    styles: [
      { range: rowRange(0, 0, lastColumn), style: 'heading' },
      ...columns.flatMap(({ wrap, center }, column): RangeStyle[] => {
        const style = wrap === true ? 'wrap' : center === true ? 'center' : null;
        return style === null || lastRow === 0 ? [] : [{ range: columnRange(column, 1, lastRow), style }];
      }),
    ],
    // A table needs a row under its headings.
    tables:
      lastRow === 0 ? [] : [{ name: tableName, range: { firstRow: 0, lastRow, firstColumn: 0, lastColumn } }],
    freeze: { rows: 1, columns: 0 },
    print: { ...blank.print, landscape: true, repeatRows: { first: 0, last: 0 } },
  };
}
