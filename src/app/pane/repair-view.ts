import type { CheckView, WantedFindings } from './check-view';

export type WantedRepairs = WantedFindings | 'all-safe';

export interface RepairPlan {
  /** Cells that would change. */
  readonly cells: number;
  readonly rows: number;
  /** The first of them. */
  readonly sample: readonly {
    readonly row: number;
    readonly column: string;
    readonly heading: string;
    readonly before: string;
    readonly after: string;
    readonly why: string;
  }[];
}

export interface AppliedRepairs {
  readonly changed: number;
  readonly stale: readonly StaleCell[];
  readonly check: CheckView;
}

/** A cell that somebody changed meanwhile: it stays as it is. */
export interface StaleCell {
  readonly place: string;
  readonly why: string;
}
