import type { CellChange, ChangeSet } from '../core/changes/change-set';
import type { RowLoss } from '../core/changes/relocate';
import type { RowKey } from '../core/changes/row-key';
import type { CellRange, Grid } from '../core/model/grid';
import type { CellContent, SheetPlan } from '../core/sheets/sheet';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
}

/** For reading that takes long. */
export interface ReadOptions {
  /** Told after each block: how many rows of how many have been read. */
  readonly onRows?: (done: number, all: number) => void;
  /** Calls reading off: it throws `WorkbookError('cancelled')`. */
  readonly signal?: AbortSignal;
}

/** The only door to a workbook's content. Reading never changes anything. */
export interface WorkbookReader {
  /** The worksheets in their order; chart and macro sheets are left out. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** All used cells of a sheet. Throws `WorkbookError('no-such-sheet')`. */
  readGrid(sheet: string, options?: ReadOptions): Promise<Grid>;
}

/** Draws sheets that the program makes: whole or not at all. */
export interface SheetDrawer {
  drawSheets(plans: readonly SheetPlan[]): Promise<void>;
}

/** A change that was not made, because what it was computed from no longer stands. */
export interface StaleChange {
  readonly change: CellChange;
  /** `edited`: somebody changed the cell meanwhile. The others: its row cannot be found again. */
  readonly why: 'edited' | RowLoss;
}

export interface AppliedChanges {
  /** What was done, at the places where the rows stand now: inverted, it is the undo. */
  readonly applied: ChangeSet;
  readonly stale: readonly StaleChange[];
}

/** Where the client list stands: its headings, its rows and staff's own columns. 0-based and inclusive. */
export interface ListPlace {
  readonly sheet: string;
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A column that the program adds to the list. */
export interface DerivedColumnPlan {
  /** What the column is known by from one run to the next; its heading may change with the language. */
  readonly id: string;
  readonly heading: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** Number format; `General` where none is set. */
  readonly format?: string;
  readonly wrap?: boolean;
  readonly center?: boolean;
  /** One for each row from the list's first to its last. */
  readonly cells: readonly CellContent[];
}

export interface DerivedColumnsRequest {
  readonly list: ListPlace;
  readonly columns: readonly DerivedColumnPlan[];
  /** Keys of the list's rows when the cells were computed; a row that moved since then takes its cells along. */
  readonly rowKeys: ReadonlyMap<number, RowKey>;
}

export interface DerivedColumnsResult {
  /** A `plain-range` is not yet a table: the user may be asked to make it one, so that sorting keeps rows together. */
  readonly kind: 'table' | 'plain-range';
  /** 0-based column of each derived column, by its id. */
  readonly columns: ReadonlyMap<string, number>;
  /** Rows as they were when the cells were computed, which can no longer be found; their cells were left out. */
  readonly lostRows: readonly number[];
}

/** A cell that a person should look at. */
export interface CellMark {
  readonly row: number;
  readonly column: number;
  readonly look: 'error' | 'warning' | 'review';
  /** A sentence without personal data; `null`: the colour says enough. */
  readonly note: string | null;
}

export interface MarkedCells {
  /** Marks that got a note. The others have staff's own note or comment, are beyond the limit, or Excel is too old or refuses notes. */
  readonly noted: number;
}

/** Work that was begun and not finished, because Excel or the pane was closed or the connection was lost. */
export interface InterruptedWork {
  readonly operation: 'apply-changes' | 'write-derived-columns' | 'draw-sheets';
  /** Empty where it is about several sheets. */
  readonly sheet: string;
}

/** Cells that somebody else changed. `moved`: rows or columns were inserted, deleted or sorted, so places are not as before. */
export interface SheetEdit {
  readonly ranges: readonly CellRange[];
  readonly moved: boolean;
}

export interface WatchOptions {
  /** Calls `work` once after `ms`; what it returns calls that off. The caller's clock. */
  readonly schedule: (work: () => void, ms: number) => () => void;
  /** How long nothing must happen before edits are told, all at once. */
  readonly quietMs: number;
  readonly onEdit: (edit: SheetEdit) => void;
}

/**
 * Staff's own workbook, open before them and edited in place. Staff's formats, filters, formulas, comments and sheets
 * stay as they are; colleagues may edit at the same time.
 *
 * One operation runs at a time: another throws `WorkbookError('busy')`. An operation that fails throws a `WorkbookError`;
 * the workbook is then as before, or `interrupted` tells what is unfinished: only where the connection was lost, or Excel
 * refused to take the work back as well. Columns that were being rewritten are taken away. All indexes are 0-based.
 */
export interface LiveWorkbook extends WorkbookReader, SheetDrawer {
  /** Runs a command that takes several operations; a second one meanwhile throws `busy`. */
  exclusively<T>(command: () => Promise<T>): Promise<T>;

  /** The grid with these rows only (inclusive); the others are empty. For looking again at what was just typed. */
  readRows(sheet: string, firstRow: number, lastRow: number): Promise<Grid>;

  /**
   * Reads `before` of every cell again, leaves alone what somebody changed meanwhile, and makes the other changes. Rows
   * are found by their keys where these are given. A cell that is already as `after` says is counted as done.
   */
  applyChanges(changeSet: ChangeSet): Promise<AppliedChanges>;

  /**
   * Takes sheets away that `drawSheets` made and that still bear the name it gave them. A sheet that staff made, renamed or
   * copied stays, whatever it is called. Returns the names of those that went. Cut off, it is done by doing it again.
   */
  removeSheets(names: readonly string[]): Promise<readonly string[]>;

  /** Adds the columns at the right end of the list or rewrites those of an earlier run; never writes a staff column. */
  writeDerivedColumns(request: DerivedColumnsRequest): Promise<DerivedColumnsResult>;
  /** Takes the derived columns away again; what stood at their right moves back. */
  removeDerivedColumns(sheet: string): Promise<void>;
  /** Makes an Excel table of a plain list. */
  makeTable(list: ListPlace): Promise<void>;

  /** Marks cells by colour and note in place of the marks that stood before. Staff's fills and notes stay untouched. */
  markFindings(sheet: string, marks: readonly CellMark[]): Promise<MarkedCells>;
  /** Takes every mark of the program away; nothing else changes. */
  unmarkFindings(sheet: string): Promise<void>;

  /** A value kept in the workbook, `null` where there is none. Never personal data. The caller checks its shape. */
  readSetting(key: string): Promise<unknown>;
  /** Keeps a JSON value in the workbook; `null` removes it. */
  writeSetting(key: string, value: unknown): Promise<void>;

  /** What an earlier start left unfinished, oldest first. */
  interrupted(): Promise<readonly InterruptedWork[]>;
  /** Takes unfinished work back: cells as they were before, half-made columns and sheets away. */
  rollBack(): Promise<readonly StaleChange[]>;
  /** Makes the changes that are still to be made. Unfinished columns and sheets are taken away: their command is run again. */
  finish(): Promise<readonly StaleChange[]>;

  selectCell(sheet: string, row: number, column: number): Promise<void>;
  /** Tells what people change on a sheet, not what the program writes. Call what it returns to stop. */
  watch(sheet: string, options: WatchOptions): Promise<() => Promise<void>>;
}
