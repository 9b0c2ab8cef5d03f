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
  readonly coachCount: number;
  readonly profile: Pick<Profile, 'validFrom' | 'validTo'>;
  readonly referenceDate: LocalDate;
}

/** Fields without which groups or membership cannot be decided for anybody. */
const NEEDED: readonly Field[] = ['personId', 'municipality', 'benefit', 'motherTongue', 'nationality'];

/** Findings about the file and its columns: what is missing, twice, hidden or passed over. In a fixed order. */
export function fileFindings(facts: FileFacts): Finding[] {
  const { list, matches, skipped, profile, referenceDate } = facts;
  const count = (reason: string) => skipped.filter((row) => row.reason === reason).length;
  const findings: Finding[] = [];
  const add = (
    rule: string,
    severity: Severity,
    params: FindingParams = {},
    field: Field | null = null,
  ): void => {
    findings.push({ rule, severity, row: null, column: null, field, fixable: false, params });
  };

  if (referenceDate < profile.validFrom || (profile.validTo !== null && referenceDate > profile.validTo)) {
    add('profile-dates', 'warning');
  }
  for (const field of NEEDED) {
    if (list.columns[field] === undefined && !isAnswered(field, list))
      add('missing-column', 'warning', { field }, field);
  }
  if (list.columns.employmentCode === undefined)
    add('no-employment-code-column', 'warning', {}, 'employmentCode');
  for (const { column, duplicateOf } of matches) {
    if (duplicateOf === null) continue;
    add('heading-used-twice', 'info', { field: duplicateOf, column: columnLetter(column) }, duplicateOf);
  }
  if (facts.hiddenRows > 0) add('hidden-rows', 'info', { count: facts.hiddenRows });
  if (facts.hiddenColumns > 0) add('hidden-columns', 'info', { count: facts.hiddenColumns });
  if (count('blank') > 0) add('blank-rows-skipped', 'info', { count: count('blank') });
  for (const { row, reason } of skipped) {
    if (reason === 'totals') add('totals-row-skipped', 'info', { row });
    if (reason === 'repeated-header') add('repeated-header-skipped', 'info', { row });
    if (reason === 'note') add('note-row-skipped', 'info', { row });
  }
  if (facts.coachCount === 0) add('no-coaches', 'warning');
  return findings;
}

/** Another column tells the same: a date of birth for the identity code's, the right for the benefit. */
function isAnswered(field: Field, { columns }: ClientList): boolean {
  return field === 'benefit' && columns.earningsRelatedRight !== undefined;
}
