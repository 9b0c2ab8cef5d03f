import type { Field } from './field';

/**
 * `error`: the value cannot be used. `warning`: it is used, but a person should look. `info`: a repair was made.
 */
export type Severity = 'error' | 'warning' | 'info';

/** What a profile says of a rule: how grave its findings are, or that it does not run. */
export type RuleSetting = Severity | 'off';

/**
 * `safe`: only the form changes and the meaning is certain, so that many cells can be mended at once. `doubtful`: a
 * proposal that a person confirms cell by cell.
 */
export type RepairKind = 'safe' | 'doubtful';

/** Values for the sentence that i18n makes of a finding. Never a name, an identity code or other personal data. */
export type FindingParams = Readonly<Record<string, string | number>>;

/** Something that a person should know about the list. It is data: the sentence is made last, in i18n. */
export interface Finding {
  /** The rule's id, which is also its file, its test, its text key and its line in the docs. */
  readonly rule: string;
  readonly severity: Severity;
  /** Another sheet than the client list that row and column speak of. */
  readonly place?: 'coaches' | 'settings';
  /** Worksheet row, 1-based; `null` for the whole file or column. */
  readonly row: number | null;
  /** Column letters; `null` where the finding is about the row or the file. */
  readonly column: string | null;
  readonly field: Field | null;
  /** Of a finding about a whole row: the fields that do not go together; it is shown at the first of them. */
  readonly fields?: readonly Field[];
  /** How the program can mend the cell; `null`: a person must. */
  readonly repair: RepairKind | null;
  readonly params: FindingParams;
}

/** What a rule may need beside the list: a sheet of coaches; the list of the month before. */
export type Requirement = 'coaches' | 'previous';

/** A rule that did not run, and why: it is off, or something that it needs is missing. */
export interface RuleNotRun {
  readonly rule: string;
  readonly why: 'off' | 'missing-column' | `no-${Requirement}`;
  /** With `missing-column`: fields of which one would do. */
  readonly fields: readonly Field[];
}

/**
 * True for what is only about the file that was read (hidden rows, a skipped row of totals): it belongs to the log, and
 * says nothing of the list once that stands in a result.
 */
export function isAboutFile({ row, severity }: Finding): boolean {
  return row === null && severity === 'info';
}
