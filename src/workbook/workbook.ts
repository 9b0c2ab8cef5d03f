import type { Grid } from '../core/model/grid';
import type { SheetPlan } from '../core/sheets/sheet';

export interface SheetInfo {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'very-hidden';
}

/** The only door to a workbook's content. Reading never changes anything. */
export interface WorkbookReader {
  /** The worksheets in their order; chart and macro sheets are left out. */
  listSheets(): Promise<readonly SheetInfo[]>;
  /** All used cells of a sheet. Throws `WorkbookError('no-such-sheet')`. */
  readGrid(sheet: string): Promise<Grid>;
}

/** Draws sheets that the program makes: whole or not at all. */
export interface SheetDrawer {
  drawSheets(plans: readonly SheetPlan[]): Promise<void>;
}
