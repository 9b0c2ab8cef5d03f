import type { LocalDate } from './local-date';

/** Names of one code in the three languages of the program. */
export interface CodeNames {
  readonly code: string;
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** A municipality and the time it has existed: Pertunmaa (588) until 31.12.2024. */
export interface Municipality extends CodeNames {
  /** First date on which it no longer exists; `null` while it does. */
  readonly endedOn: LocalDate | null;
  /** Code of the municipality it was merged into. */
  readonly mergedInto: string | null;
}

/** The reference data that values are read against. Loaded by the app from `assets/data`; core only uses it. */
export interface Reference {
  readonly municipalities: readonly Municipality[];
  readonly languages: readonly CodeNames[];
  readonly countries: readonly CodeNames[];
  /** Municipality code by postcode. */
  readonly postcodes: ReadonlyMap<string, string>;
  /** Finnish public holidays and the eves that are no working days. */
  readonly holidays: ReadonlySet<LocalDate>;
}
