import type { CellValue } from './cell';

/**
 * A list that went out to coaches, one workbook each, and comes back. Every row that goes out has a token: the name of
 * the hand-out and a running number, which tells nothing of the person.
 */
export interface HandoutTicket {
  /** The whole list, which stays at home, or the part of one coach. */
  readonly role: 'whole' | 'part';
  /** Names the hand-out: files of another one do not belong together. */
  readonly batch: string;
  /** `YYYY-MM-DD`. */
  readonly referenceDate: string;
  readonly profile: string;
  /** Id of the coach whose part it is; empty for the whole list. Two coaches may share a name. */
  readonly coach: string;
  readonly coachName: string;
  readonly parts: number;
  readonly tokenHeading: string;
}

/** A row of a hand-out. `token` is `null` where somebody added the row. */
export interface HandoutRow {
  readonly token: string | null;
  readonly cells: readonly CellValue[];
}

/** A list with its headings; every row has a cell for each. The column of tokens is not among them. */
export interface HandoutTable {
  readonly headings: readonly string[];
  readonly rows: readonly HandoutRow[];
}

/** What came back from a coach. */
export interface ReturnedPart {
  readonly file: string;
  /** As it went out. */
  readonly base: HandoutTable;
  /** As it came back. */
  readonly table: HandoutTable;
}

/** One cell that a coach changed. */
export interface MergedChange {
  /** Index among the rows of the merged list. */
  readonly row: number;
  readonly heading: string;
  readonly file: string;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** One cell for which there are several new values. It stays as the whole list has it. */
export interface MergeConflict {
  readonly row: number;
  readonly heading: string;
  /** As it went out. */
  readonly before: CellValue;
  /** Each value with where it stands, the whole list first. */
  readonly values: readonly { readonly file: string; readonly value: CellValue }[];
}

export interface Merged {
  /** Those of the whole list, then those that coaches added. */
  readonly table: HandoutTable;
  readonly changes: readonly MergedChange[];
  readonly conflicts: readonly MergeConflict[];
  /** Rows that stand at the end of the merged list. */
  readonly added: readonly { readonly row: number; readonly file: string }[];
  /** Rows that went out and did not come back: they stay as they were. */
  readonly vanished: readonly { readonly row: number; readonly file: string }[];
  /** Columns that went out and did not come back: they count as unchanged. */
  readonly missingColumns: readonly { readonly heading: string; readonly file: string }[];
}
