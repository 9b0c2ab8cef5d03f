import type { Engine } from './engine';
import type { SheetEdit } from '../../workbook/workbook';
import type { Answer } from './answer';
import type { Overview } from './list-view';
import type { SheetRows, SheetView, SelectedCell } from './sheet-view';

/** What the page without Excel asks beside the pane's questions: it works on a file that the person opens. */
export interface FileQuestions {
  /** Opens a file in place of the one before. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<Answer<Overview>>;
  readonly sheets: () => Promise<Answer<readonly SheetView[]>>;
  /** Rows of a sheet as text, `first` 0-based. */
  readonly sheetRows: (sheet: string, first: number, count: number) => Promise<Answer<SheetRows>>;
  /** The result as a new workbook. The file that was opened is not changed. */
  readonly download: () => Promise<Answer<{ readonly name: string; readonly bytes: Uint8Array }>>;
  /** Hears which cell the pane wants shown, 0-based, and that sheets changed. */
  readonly onSheetChange: (
    listener: (change: { readonly selected: SelectedCell | null; readonly edit: SheetEdit | null }) => void,
  ) => Promise<void>;
}

export type FileEngine = Engine & FileQuestions;
