import type { Severity } from '../../core/model/finding';

/** A part of a sheet as the page without Excel shows it. */
export interface SheetRows {
  readonly rows: readonly {
    /** 1-based. */
    readonly row: number;
    readonly cells: readonly string[];
  }[];
}

export interface SheetView {
  readonly name: string;
  readonly rowCount: number;
  readonly columnCount: number;
  /** Widths of the columns in characters. */
  readonly widths: readonly number[];
  readonly marks: readonly {
    readonly row: number;
    readonly column: number;
    readonly look: Severity | 'review';
  }[];
}

export interface SelectedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
