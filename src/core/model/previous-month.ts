import type { LocalDate } from './local-date';
import type { Ternary } from './ternary';

/** A month before this one, as far as this month is compared with it. */
export interface PreviousMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  /** Values of its summary by `table.class`; municipalities by the codes of today. */
  readonly values: ReadonlyMap<string, number>;
  /** Its list; `null` where only its figures are known. */
  readonly list: PreviousList | null;
}

export interface PreviousList {
  readonly referenceDate: LocalDate;
  /** Its clients by identity code. Those without a readable code are left out: nobody can tell who they are. */
  readonly clients: ReadonlyMap<string, PreviousClient>;
}

export interface PreviousClient {
  /** Worksheet row (1-based) on that list. */
  readonly row: number;
  /** Name of the coach whom the client got; `null`: none. */
  readonly coach: string | null;
  readonly longTermUnemployed: Ternary | null;
}
