import type { LocalDate } from '../model/local-date';
import type { Outcome } from '../model/outcome';
import type { CellContent } from './sheet';
import type { SheetTexts } from './sheet-texts';

/** A line of the log. */
export interface LogLine {
  /** Local time as text, `YYYY-MM-DD HH:MM`. */
  readonly time: string;
  readonly version: string;
  readonly event: string;
}

/** What sheets are made of: the outcome, the texts of one language, and what an earlier run left in the workbook. */
export interface SheetContext {
  readonly outcome: Outcome;
  /** Where the reader finds a client: the sheet of clients of a result, or the staff's own list. Rows are 0-based. */
  readonly clientsAt: { readonly sheet: string; readonly rowOf: (client: number) => number };
  readonly texts: SheetTexts;
  readonly language: 'fi' | 'sv' | 'en';
  readonly profileName: string;
  readonly referenceDate: LocalDate;
  readonly municipalityName: (code: string) => string;
  readonly languageName: (code: string) => string;
  readonly servicePointName: (id: string) => string;
  readonly specialistName: (id: string) => string;
  /** The values in force, as `profile/settings.ts` writes them. */
  readonly settings: readonly { readonly key: string; readonly value: string | number }[];
  /** Rows of the history sheet of an earlier run. */
  readonly earlierHistory: readonly (readonly CellContent[])[];
  /** Rows of the log of an earlier run. */
  readonly earlierLog: readonly (readonly CellContent[])[];
  /** New lines of the log. */
  readonly log: readonly LogLine[];
}
