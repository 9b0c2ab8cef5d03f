import type { CellValue } from '../model/cell';
import type { CellRange } from '../model/grid';
import type { EntryPlan } from './entry-plan';

/**
 * A sheet described as plain data. Every adapter draws the same: Excel in place, the file adapter into a new workbook.
 *
 * All indexes are 0-based; dates are serial numbers of the 1900 system with a date format. Text is text: what begins
 * with `=`, `+`, `-` or `@` is never a formula. Only a `SheetFormula` is one.
 */
export interface SheetPlan extends EntryPlan {
  readonly name: string;
  /** Rows from A1 on; rows may be of different lengths. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Width of each column, in characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly formats: readonly RangeFormat[];
  readonly styles: readonly RangeStyle[];
  readonly tables: readonly TablePlan[];
  readonly dataBars: readonly DataBarPlan[];
  readonly links: readonly LinkPlan[];
  readonly merges: readonly CellRange[];
  readonly charts: readonly ChartPlan[];
  /** Rows above and columns left of this cell stay in sight. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly print: PrintPlan;
  /** True for a sheet that people need not see. */
  readonly isHidden?: boolean;
}

/** A formula with the value that it had when the sheet was made, so that a reader without Excel sees it too. */
export interface SheetFormula {
  /** In English function names, without the leading `=`. */
  readonly formula: string;
  readonly value: string | number | boolean;
}

export type CellContent = CellValue | SheetFormula;

export interface RangeFormat {
  readonly range: CellRange;
  /** A number format as Excel writes it (`d.m.yyyy`, `0.0 %`); `@` is text. */
  readonly code: string;
}

/** The looks that sheets use. Adapters hold their colours and fonts in one place. Later styles are laid over earlier. */
export type StyleName =
  | 'title'
  | 'subtitle'
  | 'section'
  | 'heading'
  | 'total'
  | 'note'
  | 'wrap'
  | 'lined'
  | 'center'
  | 'right'
  | 'error'
  | 'warning'
  | 'review'
  | 'good'
  | 'derived';

export interface RangeStyle {
  readonly range: CellRange;
  readonly style: StyleName;
}

/** An Excel table with filter buttons. The first row of the range holds the headings, which are unique in the table. */
export interface TablePlan {
  /** Letters, digits and `_`; unique in the workbook. */
  readonly name: string;
  readonly range: CellRange;
}

/** Bars that show each number's share of `max`. */
export interface DataBarPlan {
  readonly range: CellRange;
  readonly max: number;
}

/** A link from a cell to a cell of the same workbook. */
export interface LinkPlan {
  readonly row: number;
  readonly column: number;
  readonly sheet: string;
  /** A1 address. */
  readonly address: string;
}

/** A chart of the spreadsheet program, drawn from cells of the same sheet: it changes with them. */
export interface ChartPlan {
  /** Lying bars, standing columns, or lines. The first category stands at the top, or at the left. */
  readonly kind: 'bars' | 'columns' | 'lines';
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
  /** The cells that the chart covers. */
  readonly place: CellRange;
  /** One row or column of names. */
  readonly categories: CellRange;
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** As many cells as there are categories. */
  readonly values: CellRange;
  /** `frame` is an empty outline that the other bars fill; the rest are told apart by colour, shade and marker. */
  readonly look: ChartLook;
}

export type ChartLook = 'frame' | 'first' | 'second' | 'third' | 'fourth' | 'fifth' | 'sixth';

export interface PrintPlan {
  readonly landscape: boolean;
  /** Rows repeated at the top of each page, 0-based and inclusive; `null`: none. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Columns repeated at the left of each page, 0-based and inclusive; `null`: none. */
  readonly repeatColumns: { readonly first: number; readonly last: number } | null;
  /** How many pages the sheet is wide; it is as long as it takes. */
  readonly pagesWide: number;
  /** Rows that begin a new page, 0-based, beside those that begin one because the page before is full. */
  readonly breaksBefore: readonly number[];
  /** Text at the left of the footer; the page number stands at the right. */
  readonly footer: string;
}
