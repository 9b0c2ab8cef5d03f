import type { SheetPlan } from '../../core/sheets/sheet';
import type { WorkbookReader } from '../../workbook/workbook';

/** The adapter of files; both are loaded when they are first asked for. */
export interface FileAdapter {
  readonly open: (bytes: Uint8Array, name: string) => Promise<WorkbookReader>;
  readonly write: (
    sheets: readonly SheetPlan[],
    about: { readonly title: string; readonly creator: string; readonly created: Date },
  ) => Promise<Uint8Array>;
}
