import type { Ternary } from '../../core/model/ternary';
import type { DerivedColumn } from '../../core/sheets/sheet-texts';

export interface CompletionView {
  readonly clients: number;
  readonly membership: Readonly<Record<Ternary, number>>;
  readonly groups: readonly { readonly name: string; readonly counts: Readonly<Record<Ternary, number>> }[];
  readonly columns: readonly {
    readonly id: DerivedColumn;
    readonly heading: string;
    /** Stands beside the list already. */
    readonly stands: boolean;
  }[];
}

export interface FilledView {
  readonly cells: number;
  readonly columns: number;
  readonly isTable: boolean;
  /** Rows that somebody changed so much meanwhile that they could not be found again. */
  readonly lostRows: number;
}
