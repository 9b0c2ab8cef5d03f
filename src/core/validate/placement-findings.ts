import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Finding } from '../model/finding';
import { valueOf } from '../model/judged-column';
import type { Placement } from '../model/placement';

/**
 * Findings that only the assignment brings to light: rows locked to a coach whose limit is full, and rows that are
 * locked although they name no coach. In the order of rows.
 */
export function placementFindings(list: ClientList, placement: Placement | null): Finding[] {
  const { locked, coach } = list.columns;
  if (placement === null || locked === undefined) return [];
  const findings: Finding[] = [];
  for (let client = 0; client < list.count; client++) {
    if (valueOf(locked, client) !== true) continue;
    const at = {
      row: list.rows[client]!,
      column: columnLetter(locked.column),
      field: 'locked',
      repair: null,
    } as const;
    if (placement.kindOf[client] === 'lock-over-limit') {
      findings.push({ rule: 'lock-over-limit', severity: 'error', ...at, params: {} });
    } else if (valueOf(coach, client) === null) {
      findings.push({ rule: 'lock-without-coach', severity: 'warning', ...at, params: {} });
    }
  }
  return findings;
}
