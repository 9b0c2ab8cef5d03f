import type { Field } from '../../core/model/field';

/** How the workbook stands, before any step. */
export type Overview =
  | { readonly kind: 'list'; readonly list: ListView }
  /** No cell is filled in. */
  | { readonly kind: 'empty' }
  /** No sheet looks like a client list; all of them can be chosen. */
  | { readonly kind: 'none'; readonly sheets: readonly string[]; readonly sentence: string }
  /** Several sheets look equally like one: a person must say which. */
  | { readonly kind: 'several'; readonly sheets: readonly string[]; readonly sentence: string };

export interface ListView {
  readonly sheet: string;
  /** Other sheets that could be chosen instead. */
  readonly otherSheets: readonly string[];
  /** 1-based. */
  readonly headerRow: number;
  readonly clients: number;
  /** An Excel table keeps rows together when they are sorted; a plain range does not. */
  readonly isTable: boolean;
  readonly columns: readonly ColumnView[];
  /** Every field with its name, for the choice of a column; in the order of people's names of them. */
  readonly fields: readonly { readonly field: Field; readonly name: string; readonly isHeld: boolean }[];
  readonly coaches: { readonly count: number; readonly fte: number; readonly capacity: number } | null;
  readonly profile: string;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
}

export interface ColumnView {
  readonly letter: string;
  /** As it stands in the header row; empty where there is none. */
  readonly heading: string;
  /** What the column is taken for. */
  readonly field: Field | null;
  readonly fieldName: string | null;
  /**
   * `matched`: taken for its field. `question`: may be `question`, a person should say. `duplicate`: means a field that
   * another column holds. `other`: staff's own, left alone. `derived`: made by the program.
   */
  readonly state: 'matched' | 'question' | 'duplicate' | 'other' | 'derived';
  readonly question: Field | null;
  readonly questionName: string | null;
  /** True where a person chose. */
  readonly isChosen: boolean;
  /** Up to three different values, identity codes masked. */
  readonly samples: readonly string[];
}
