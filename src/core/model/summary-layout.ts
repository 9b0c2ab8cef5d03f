import type { Names } from './profile';
import type { SummaryTableId } from './summary';

/** What stands on the summary sheet, from the top down. `templates/README.md` explains every key. */
export interface SummaryLayout {
  readonly sections: readonly SummarySection[];
}

export type SummarySection = TableSection | ChartSection | TrendSection | CheckSection;

/** Words of one's own in place of the program's. */
interface OwnWords {
  readonly title?: Names;
  readonly note?: Names;
}

export interface TableSection extends OwnWords {
  readonly table: SummaryTableId;
  /** A row with the sum of the counts. Only for tables whose classes do not overlap. */
  readonly total?: boolean;
  /** Bars behind the shares. */
  readonly bars?: boolean;
}

/** The charts of these tables side by side. */
export interface ChartSection {
  readonly charts: readonly ChartId[];
}

/** Figures month by month, from the history. */
export interface TrendSection extends OwnWords {
  /** `table.class`. */
  readonly trend: readonly string[];
  /** How many months at most, this one among them. */
  readonly months: number;
}

/** The main figures worked out again by formulas over the table of clients. */
export interface CheckSection extends OwnWords {
  readonly check: true;
}

export const CHART_IDS = ['coaches', 'groups', 'ageClass', 'durationClass', 'municipality', 'trend'] as const;
export type ChartId = (typeof CHART_IDS)[number];
