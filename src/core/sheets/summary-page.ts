import { cellAddress } from '../model/address';
import type { CellRange } from '../model/grid';
import { rowRange } from './blank-sheet';
import type {
  CellContent,
  ChartPlan,
  DataBarPlan,
  RangeFormat,
  RangeStyle,
  SheetFormula,
  SheetPlan,
  StyleName,
} from './sheet';

/** Number formats of the summary. */
export const FORMAT = {
  count: '#,##0',
  percent: '0.0 %',
  fte: '0.00',
  points: '#,##0',
  change: '+#,##0;−#,##0;0',
  changeOfPercent: '+0.0 %;−0.0 %;0.0 %',
  changeOfFte: '+0.00;−0.00;0.00',
} as const;

/** The sheet of summary while it is being filled, from the top down. */
export interface SummaryPage {
  /** Index of the row that comes next. */
  readonly nextRow: () => number;
  /** Adds a row; its style covers its cells, or as many columns as told. Gives the index of the row. */
  /** Tells that a part begins which should stand on one printed page. */
  readonly begin: () => void;
  readonly add: (cells: readonly CellContent[], style?: StyleName, columns?: number) => number;
  readonly format: (range: CellRange, code: string) => void;
  readonly style: (range: CellRange, style: StyleName) => void;
  readonly bars: (bar: DataBarPlan) => void;
  readonly chart: (chart: ChartPlan) => void;
  readonly cellAt: (row: number, column: number) => CellContent;
  /** The rows at which parts begin, and where the last one ends. */
  readonly parts: () => readonly number[];
  readonly plan: () => Pick<SheetPlan, 'cells' | 'formats' | 'styles' | 'dataBars' | 'charts'>;
}

export function summaryPage(): SummaryPage {
  const cells: (readonly CellContent[])[] = [];
  const formats: RangeFormat[] = [];
  const styles: RangeStyle[] = [];
  const dataBars: DataBarPlan[] = [];
  const charts: ChartPlan[] = [];
  const begun: number[] = [];
  return {
    nextRow: () => cells.length,
    begin: () => {
      begun.push(cells.length);
    },
    parts: () => [...begun, cells.length],
    add: (row, style, columns = row.length) => {
      if (style !== undefined) styles.push({ range: rowRange(cells.length, 0, columns - 1), style });
      return cells.push(row) - 1;
    },
    format: (range, code) => {
      formats.push({ range, code });
    },
    style: (range, style) => {
      styles.push({ range, style });
    },
    bars: (bar) => {
      dataBars.push(bar);
    },
    chart: (chart) => {
      charts.push(chart);
    },
    cellAt: (row, column) => cells[row]?.[column] ?? null,
    plan: () => ({ cells, formats, styles, dataBars, charts }),
  };
}

/** Where a table stands on the page: its rows without heading and total. */
export interface TablePlace {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The sum of a column of a table, as a formula. */
export function sumOf(page: SummaryPage, column: number, { firstRow, lastRow }: TablePlace): SheetFormula {
  let value = 0;
  for (let row = firstRow; row <= lastRow; row++) value += numberIn(page.cellAt(row, column));
  return { formula: `SUM(${cellAddress(firstRow, column)}:${cellAddress(lastRow, column)})`, value };
}

/** The number that stands in a cell, 0 where none does. */
export function numberIn(cell: CellContent): number {
  const value = typeof cell === 'object' && cell !== null && 'formula' in cell ? cell.value : cell;
  return typeof value === 'number' ? value : 0;
}
