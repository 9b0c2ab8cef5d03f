import type { Severity } from '../../core/model/finding';

export interface CheckView {
  readonly clients: number;
  /** Open findings. */
  readonly counts: Readonly<Record<Severity, number>>;
  /** By rule, errors first, then the most frequent. */
  readonly groups: readonly FindingGroup[];
  readonly ignored: number;
  /** Cells that would be marked. */
  readonly markable: number;
  readonly isMarked: boolean;
  /** Cells that can be mended without a question. */
  readonly safe: number;
  /** Rules that did not run. */
  readonly notRun: readonly NotRunView[];
}

/** Rules that did not run for one reason: the titles of the rules. */
export interface NotRunView {
  readonly reason: string;
  readonly titles: readonly string[];
}

export interface FindingGroup {
  readonly rule: string;
  readonly severity: Severity;
  readonly title: string;
  readonly resolve: string;
  /** Open findings. */
  readonly count: number;
  readonly ignored: number;
  /** How many of the open ones the program can mend: at once, or one by one. */
  readonly safe: number;
  readonly doubtful: number;
}

export interface FindingQuery {
  /** `null`: all rules. */
  readonly rule: string | null;
  readonly status: 'open' | 'ignored';
  readonly from: number;
  readonly count: number;
}

export interface FindingPage {
  readonly total: number;
  readonly items: readonly FindingItem[];
}

export interface FindingItem {
  /** Names the finding until the next check. */
  readonly id: number;
  readonly rule: string;
  readonly severity: Severity;
  /** Worksheet row, 1-based, and column letters; `null` for the file, or for a whole row or column. */
  readonly row: number | null;
  readonly column: string | null;
  /** Where it is, for people: `D17`, or the name of another sheet before it. */
  readonly place: string;
  readonly heading: string;
  readonly message: string;
  readonly resolve: string;
  readonly repair: { readonly before: string; readonly after: string; readonly isSafe: boolean } | null;
  readonly ignored: IgnoreReason | null;
}

export const IGNORE_REASONS = ['right-as-it-is', 'checked-elsewhere', 'does-not-matter', 'later'] as const;

export type IgnoreReason = (typeof IGNORE_REASONS)[number];

/** One finding of the latest check, or all open ones of a rule. */
export type WantedFindings = { readonly finding: number } | { readonly rule: string };
