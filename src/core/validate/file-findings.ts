import type { ColumnMatch } from '../model/column-match';
import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { Finding, FindingParams, Severity } from '../model/finding';
import type { LocalDate } from '../model/local-date';
import type { Profile } from '../model/profile';

/** What was met while the list was found and read. */
export interface FileFacts {
  readonly list: ClientList;
  readonly matches: readonly ColumnMatch[];
  /** Rows below the header that are no client's; `row` is 1-based. */
  readonly skipped: readonly { readonly row: number; readonly reason: string }[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
  /** Cells of fields that hold a formula without a saved result. */
  readonly formulasWithoutValue: number;
  readonly coachCount: number;
  readonly profile: Pick<Profile, 'validFrom' | 'validTo'>;
  readonly referenceDate: LocalDate;
}

/** What groups and membership are decided by: for each matter the field, and another that tells the same. */
const NEEDED: readonly (readonly [field: Field, other?: Field])[] = [
  ['personId'],
  ['municipality'],
  ['benefit', 'earningsRelatedRight'],
  ['motherTongue'],
  ['nationality'],
];

/** The rule that tells of a row which was passed over. */
const RULE_OF_SKIPPED: Readonly<Record<string, string>> = {
  totals: 'totals-row-skipped',
  'repeated-header': 'repeated-header-skipped',
  note: 'note-row-skipped',
};

/** Findings about the file and its columns: what is missing, twice, hidden or passed over. In a fixed order. */
export function fileFindings(facts: FileFacts): Finding[] {
  return [
    ...datesOfProfile(facts),
    ...columns(facts),
    ...counted('hidden-rows', facts.hiddenRows),
    ...counted('hidden-columns', facts.hiddenColumns),
    ...(facts.formulasWithoutValue === 0
      ? []
      : [ofFile('formula-without-value', 'warning', { count: facts.formulasWithoutValue })]),
    ...skippedRows(facts),
    ...(facts.coachCount === 0 ? [ofFile('no-coaches', 'warning')] : []),
  ];
}

function datesOfProfile({ profile: { validFrom, validTo }, referenceDate }: FileFacts): Finding[] {
  const inForce = validFrom <= referenceDate && (validTo === null || referenceDate <= validTo);
  return inForce ? [] : [ofFile('profile-dates', 'warning')];
}

function columns({ list, matches }: FileFacts): Finding[] {
  const has = (field: Field | undefined) => field !== undefined && list.columns[field] !== undefined;
  return [
    ...NEEDED.flatMap(([field, other]) =>
      has(field) || has(other) ? [] : [ofFile('missing-column', 'warning', { field }, field)],
    ),
    ...(has('employmentCode') ? [] : [ofFile('no-employment-code-column', 'warning', {}, 'employmentCode')]),
    ...matches.flatMap(({ column, duplicateOf: field }) =>
      field === null
        ? []
        : [ofFile('heading-used-twice', 'info', { field, column: columnLetter(column) }, field)],
    ),
  ];
}

function counted(rule: string, count: number): Finding[] {
  return count === 0 ? [] : [ofFile(rule, 'info', { count })];
}

function skippedRows({ skipped }: FileFacts): Finding[] {
  const blank = skipped.filter(({ reason }) => reason === 'blank').length;
  return [
    ...counted('blank-rows-skipped', blank),
    ...skipped.flatMap(({ row, reason }) => {
      const rule = RULE_OF_SKIPPED[reason];
      return rule === undefined ? [] : [ofFile(rule, 'info', { row })];
    }),
  ];
}

function ofFile(
  rule: string,
  severity: Severity,
  params: FindingParams = {},
  field: Field | null = null,
): Finding {
  return { rule, severity, row: null, column: null, field, repair: null, params };
}
