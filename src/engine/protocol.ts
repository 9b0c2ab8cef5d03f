import type { RowSpan } from '../app/live/edited-rows';
import type { Grid } from '../core/model/grid';
import type { LiveWorkbook, SheetEdit } from '../workbook/workbook';
import type { WorkbookErrorCode } from '../workbook/workbook-error';

/** What passes between the page and its worker about the open workbook. Errors go as codes: classes do not travel. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  /** `code` is `null` for a fault of the program; it goes without its message, which could hold cell content. */
  | { readonly ok: false; readonly code: WorkbookErrorCode | null; readonly detail: string };

/** Operations that pass as they are: plain data there and back. */
export const PLAIN_OPERATIONS = [
  'listSheets',
  'readRows',
  'applyChanges',
  'drawSheets',
  'removeSheets',
  'writeDerivedColumns',
  'removeDerivedColumns',
  'makeTable',
  'markFindings',
  'unmarkFindings',
  'readSetting',
  'writeSetting',
  'interrupted',
  'rollBack',
  'finish',
  'selectCell',
] as const satisfies readonly (keyof LiveWorkbook)[];
export type PlainOperation = (typeof PLAIN_OPERATIONS)[number];

/** A grid without its rows, which follow piece by piece: one message of a large list would hold the page up. */
export interface GridHead {
  readonly grid: Omit<Grid, 'cells' | 'formats'>;
  readonly rowCount: number;
}

export type GridRows = Pick<Grid, 'cells' | 'formats'>;

/** The open workbook and the person's clock, as the page gives them to the worker. */
export interface ServedHost {
  readonly perform: (operation: PlainOperation, args: readonly unknown[]) => Promise<Reply<unknown>>;
  /** Reads a sheet and keeps its rows until `closeGrid`. */
  readonly openGrid: (sheet: string, onRows: (done: number, all: number) => void) => Promise<Reply<GridHead>>;
  readonly gridRows: (span: RowSpan) => Promise<GridRows>;
  readonly closeGrid: () => Promise<void>;
  /** Calls off the reading under way. */
  readonly abortReading: () => Promise<void>;
  /** The number by which `unwatch` ends it. */
  readonly watch: (
    sheet: string,
    quietMs: number,
    onEdit: (edit: SheetEdit) => void,
  ) => Promise<Reply<number>>;
  readonly unwatch: (watch: number) => Promise<Reply<null>>;
  /** Local time, `YYYY-MM-DD HH:MM`. */
  readonly now: () => Promise<string>;
}
