import type { FindingGroup, FindingQuery } from '../../../app/pane/check-view';
import type { Severity } from '../../../core/model/finding';

export interface FindingFilter {
  /** `null`: all. */
  readonly severity: Severity | null;
  readonly status: FindingQuery['status'];
}

export function countIn(group: FindingGroup, status: FindingQuery['status']): number {
  return status === 'open' ? group.count : group.ignored;
}

/** The groups that have findings of the status and severity. */
export function groupsIn(
  groups: readonly FindingGroup[],
  { severity, status }: FindingFilter,
): FindingGroup[] {
  return groups.filter(
    (group) => countIn(group, status) > 0 && (severity === null || group.severity === severity),
  );
}

export function countsIn(
  groups: readonly FindingGroup[],
  status: FindingQuery['status'],
): Readonly<Record<Severity, number>> {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const group of groups) counts[group.severity] += countIn(group, status);
  return counts;
}
