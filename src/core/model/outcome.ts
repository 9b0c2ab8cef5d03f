import type { ClientList } from './client-list';
import type { Coach } from './coach';
import type { ColumnMatch } from './column-match';
import type { Decision } from './decision';
import type { Basics, Services } from './derived';
import type { Finding, RuleNotRun } from './finding';
import type { Grid } from './grid';
import type { LocalDate } from './local-date';
import type { OwnWords } from './own-words';
import type { Placement, PlacementTerms } from './placement';
import type { PreviousMonth } from './previous-month';
import type { Profile } from './profile';
import type { StaffColumn } from './staff-column';
import type { Summary } from './summary';

/**
 * All that the program found out about one client list: what sheets and the report are made of.
 * Arrays are by client, in the order of the rows.
 */
export interface Outcome {
  readonly profile: Profile;
  readonly referenceDate: LocalDate;
  readonly grid: Grid;
  /** 0-based row of the headings in the grid. */
  readonly headerRow: number;
  readonly matches: readonly ColumnMatch[];
  /** Columns that staff fill by hand and the program derives as well. */
  readonly staffColumns: readonly StaffColumn[];
  /** What the staff write in their own way, as far as it can be used. */
  readonly ownWords: OwnWords;
  readonly list: ClientList;
  readonly findings: readonly Finding[];
  /** Rules that did not run, and why. */
  readonly rulesNotRun: readonly RuleNotRun[];
  /** Index of the first row of the same person, -1 where this is it. */
  readonly repeats: Int32Array;
  readonly basics: Basics;
  readonly decisions: readonly Decision[];
  readonly services: Services;
  readonly coaches: readonly Coach[];
  readonly terms: PlacementTerms;
  /** `null` where there are no coaches. */
  readonly placement: Placement | null;
  /** The month that this one is compared with; `null` where none is known. */
  readonly previous: PreviousMonth | null;
  readonly summary: Summary;
}
