import type { SummaryTableId } from './summary';

/** A figure of a publication. `value` and `share` are `null` where they are hidden. */
export interface PublishedRow {
  readonly class: string;
  readonly value: number | null;
  /** Of the clients (0–1), of all people in the table of membership; `null` where it makes no sense or would tell. */
  readonly share: number | null;
}

export interface PublishedTable {
  readonly id: SummaryTableId;
  readonly rows: readonly PublishedRow[];
  /** The sum of the rows where they do not overlap; `null` where it is hidden; missing where there is none. */
  readonly total?: number | null;
}

/** A summary as it may be published. */
export interface Publication {
  readonly tables: readonly PublishedTable[];
  /** Hidden counts that are small, and those hidden beside them. */
  readonly primary: number;
  readonly secondary: number;
  /** The smallest count that is shown, beside 0. */
  readonly threshold: number;
}
