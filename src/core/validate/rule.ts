import type { CellValue } from '../model/cell';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { FindingParams, RepairKind, Severity } from '../model/finding';
import type { Reading } from '../model/reading';

/**
 * What is fixed about a rule. A rule has one name: `id` is its file, its test, its text key in i18n and its line in
 * the docs.
 */
export interface RuleMeta {
  readonly id: string;
  readonly severity: Severity;
  /** The fields that the rule looks at. A cell rule runs on each of them that the list has; others need all of them. */
  readonly fields: readonly Field[];
  /** How the program can mend the cell; `null`: a person must. */
  readonly repair: RepairKind | null;
}

/** Judges one cell by itself. It is asked once for each distinct cell value of a column. */
export interface CellRule {
  readonly level: 'cell';
  readonly meta: RuleMeta;
  /** Parameters of the finding, or `null` where nothing is wrong. */
  readonly check: (reading: Reading<unknown>, cell: CellValue) => FindingParams | null;
}

/** Judges rows against each other, or several cells of a row. */
export interface ListRule {
  readonly level: 'list';
  readonly meta: RuleMeta;
  /** Calls `report` for each client (0-based) that has the fault. The finding stands at the first of `meta.fields`. */
  readonly check: (list: ClientList, report: (client: number, params: FindingParams) => void) => void;
}

export type Rule = CellRule | ListRule;
