/** The tables of the summary. */
export const SUMMARY_TABLES = [
  'keyFigures',
  'changes',
  'membership',
  'reasons',
  'groups',
  'overlaps',
  'coaches',
  'municipality',
  'servicePoint',
  'ageClass',
  'durationClass',
  'employmentCode',
  'deadlines',
  'serviceTrack',
  'referrals',
  'findings',
] as const;

export type SummaryTableId = (typeof SUMMARY_TABLES)[number];

/** `count` is a number of people or rows, `percent` a share 0–1, `fte` full-time equivalents, `points` penalty points. */
export type Unit = 'count' | 'percent' | 'fte' | 'points';

/** One figure of a table. `class` is a code (an age class, a municipality …), never a text for people. */
export interface SummaryRow {
  readonly class: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the value is a part of, where a share makes sense. */
  readonly of?: number;
  /** The same figure in the month before, where that is known. */
  readonly before?: number;
}

/**
 * A table of the summary as data. Rows stand in the order in which people read them; a table whose list lacks the
 * column it needs has no rows.
 */
export interface SummaryTable {
  readonly id: SummaryTableId;
  readonly rows: readonly SummaryRow[];
}

export type Summary = readonly SummaryTable[];
