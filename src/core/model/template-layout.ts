import type { Field } from './field';

/** How strictly the template holds a column to what may stand in it. */
export const ENTRY_CHECKS = ['stop', 'warning', 'none'] as const;
export type EntryCheck = (typeof ENTRY_CHECKS)[number];

/** A column of the month's client list. What may stand in it follows from its field. */
export interface LayoutColumn {
  readonly field: Field;
  /** True where an empty cell on a client's row is shown as missing. */
  readonly required: boolean;
  /** In characters. */
  readonly width: number;
  /** `stop` refuses what does not fit, `warning` asks whether to go on, `none` takes anything. */
  readonly entry: EntryCheck;
}

/** The month's client list as a municipality wants it; `templates/README.md` explains every key. */
export interface TemplateLayout {
  readonly columns: readonly LayoutColumn[];
  /** Rows ready to be filled: at least `leastRows`, and `spareRows` beyond last month's clients. */
  readonly leastRows: number;
  readonly spareRows: number;
}

/**
 * What no list can do without: who a client is, what membership is decided by, and whose address must not be shown.
 * A name is needed too, in one column or two.
 */
export const NEEDED_FIELDS: readonly Field[] = [
  'personId',
  'municipality',
  'motherTongue',
  'nationality',
  'benefit',
  'employmentCode',
  'nonDisclosure',
];
