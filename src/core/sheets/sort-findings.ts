import type { Finding, Severity } from '../model/finding';
import { isOfClientList } from './client-places';

/** A rule that speaks of more than this share of the rows says something about the list, not about single cells. */
const MOST_ROWS = 0.5;

/** A finding that is told once for a whole column, for it stands on most rows. */
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
 * marked heading, so that a list of test codes does not hide its real faults. Told one by one are errors and what is
 * not about a cell of the client list. Single ones stand errors first, then rule by rule, then down the sheet.
 */
export function sortFindings(findings: readonly Finding[], clientCount: number): SortedFindings {
  const groups = new Map<string, Finding[]>();
  const single: Finding[] = [];
  for (const finding of findings) {
    const { rule, severity, row, column } = finding;
    if (severity === 'error' || row === null || column === null || !isOfClientList(finding)) {
      single.push(finding);
      continue;
    }
    const key = `${rule} ${column}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  const column: ColumnFinding[] = [];
  for (const group of groups.values()) {
    if (group.length > 1 && group.length > clientCount * MOST_ROWS) {
      column.push({ sample: group[0]!, count: group.length });
    } else {
      for (const finding of group) single.push(finding);
    }
  }
  return { single: single.sort(bySeverity), column };
}

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

function bySeverity(a: Finding, b: Finding): number {
  return (
    ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) ||
    (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0) ||
    (a.row ?? 0) - (b.row ?? 0)
  );
}
