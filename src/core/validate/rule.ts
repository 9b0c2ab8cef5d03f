import type { CellValue } from '../model/cell';
import type { ClientList } from '../model/client-list';
import type { Coach } from '../model/coach';
import type { ColumnMatch } from '../model/column-match';
import type { Field } from '../model/field';
import type { FindingParams, RepairKind, Requirement, Severity } from '../model/finding';
import type { LocalDate } from '../model/local-date';
import type { PreviousMonth } from '../model/previous-month';
import type { Profile } from '../model/profile';
import type { Reading } from '../model/reading';
import type { Reference } from '../model/reference';

/**
 * What is fixed about a rule. A rule has one name: `id` is its file, its test, its text key in i18n and its line in
 * the docs.
 */
export interface RuleMeta {
  readonly id: string;
  /** The usual one; a profile may say otherwise. */
  readonly severity: Severity;
  /**
   * The fields that the rule speaks of. A cell rule runs on each of them that the list has, a row or list rule needs all
   * of them and stands at the first. Rules of the file name those that they look for, if any.
   */
  readonly fields: readonly Field[];
  /** Of each of these groups the list must have a field; else the rule does not run. */
  readonly needs?: readonly (readonly Field[])[];
  /** What else must be there for the rule to run. */
  readonly requires?: Requirement;
  /** How the program can mend the cell; `null`: a person must. */
  readonly repair: RepairKind | null;
}

/** What rules may know beside the list. */
export interface RuleContext {
  readonly profile: Pick<Profile, 'validFrom' | 'validTo' | 'municipalities' | 'rules'>;
  readonly referenceDate: LocalDate;
  readonly reference: Pick<Reference, 'postcodes'>;
  readonly coaches: readonly Coach[];
  readonly previous: PreviousMonth | null;
}

/** What was met while the list was found and read. */
export interface FileFacts {
  readonly list: ClientList;
  readonly matches: readonly ColumnMatch[];
  /** Rows below the header that are no client's; `row` is 1-based. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Other places of the workbook that look like a client list. */
  readonly otherLists: number;
  /** Cells of fields that hold a formula. */
  readonly formulas: number;
  /** Those of them whose result was never saved. */
  readonly formulasWithoutValue: number;
}

/** Judges the file and its columns. */
export interface FileRule {
  readonly level: 'file' | 'header';
  readonly meta: RuleMeta;
  readonly check: (facts: FileFacts, context: RuleContext, report: ReportOfFile) => void;
}

/** `at`: the field and the column (0-based) that the finding is about. */
export type ReportOfFile = (
  params: FindingParams,
  at?: { readonly field?: Field; readonly column?: number },
) => void;

/** Judges one cell by itself. It is asked once for each distinct cell value of a column. */
export interface CellRule {
  readonly level: 'cell';
  readonly meta: RuleMeta;
  /** Parameters of the finding, or `null` where nothing is wrong. */
  readonly check: (reading: Reading<unknown>, cell: CellValue) => FindingParams | null;
}

/** Judges several cells of a row against each other. The finding is about the row and names the fields. */
export interface RowRule {
  readonly level: 'row';
  readonly meta: RuleMeta;
  /**
   * Made once for a list: judges one client (0-based). Allocates nothing where nothing is wrong. Of a rule without fields
   * the parameter `field` tells at which of the row's the finding stands.
   */
  readonly judge: (list: ClientList, context: RuleContext) => (client: number) => FindingParams | null;
}

/** Judges rows against each other. */
export interface ListRule {
  readonly level: 'list';
  readonly meta: RuleMeta;
  /** Calls `report` for each client (0-based) that has the fault. */
  readonly check: (list: ClientList, context: RuleContext, report: ReportOfList) => void;
}

export type ReportOfList = (client: number, params: FindingParams) => void;

export type Rule = FileRule | CellRule | RowRule | ListRule;
