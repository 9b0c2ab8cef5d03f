import type { Finding, Severity } from '../model/finding';

/** A rule that speaks of more than this share of the rows says something about the list, not about single cells. */
const MOST_ROWS = 0.5;

/** Findings that are told once for the whole column: rule, column and how many rows. */
export interface ColumnFinding {
  readonly sample: Finding;
  readonly count: number;
}

export interface SortedFindings {
  readonly single: readonly Finding[];
  readonly column: readonly ColumnFinding[];
}

/**
 * Parts findings of single cells from those that stand on most rows of a column: the latter are one line and one
 * marked heading, so that a list of test codes does not hide its real faults. Errors are always told one by one.
 */
export function sortFindings(findings: readonly Finding[], clientCount: number): SortedFindings {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.rule} ${finding.column ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const single: Finding[] = [];
  const column: ColumnFinding[] = [];
  for (const group of groups.values()) {
    const [sample] = group;
    const common = group.length > 1 && group.length > clientCount * MOST_ROWS;
    if (common && sample!.severity !== 'error') column.push({ sample: sample!, count: group.length });
    else single.push(...group);
  }
  return { single: single.sort(bySeverity), column };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Errors first, then rule by rule, then down the sheet. */
function bySeverity(a: Finding, b: Finding): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.row ?? 0) - (b.row ?? 0)
  );
}
