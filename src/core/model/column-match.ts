import type { Field } from './field';

/** What a column of the list was taken for. */
export interface ColumnMatch {
  /** 0-based worksheet column. */
  readonly column: number;
  /** As it stands in the header row; empty where there is none. */
  readonly heading: string;
  readonly field: Field | null;
  /** 0–1; 0 where nothing was recognised. */
  readonly confidence: number;
  /** A doubtful column: a person should say whether it is this field. */
  readonly question: Field | null;
  /** The column means this field too, but another column has it already. */
  readonly duplicateOf: Field | null;
}
