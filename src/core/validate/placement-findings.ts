import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { Finding } from '../model/finding';
import type { JudgedColumn } from '../model/judged-column';
import { valueOf } from '../model/judged-column';
import type { Placement } from '../model/placement';

/**
 * Findings that only the assignment brings to light: rows locked to a coach whose limit is full, and rows beyond a coach's
 * limit in the list as it came. In the order of rows; a row that is told as locked is not told again.
 */
export function placementFindings(list: ClientList, placement: Placement | null): Finding[] {
  if (placement === null) return [];
  const { locked, coach } = list.columns;
  const finding = (
    rule: string,
    client: number,
    field: Field,
    { column }: JudgedColumn<unknown>,
  ): Finding => ({
    rule,
    severity: 'error',
    row: list.rows[client]!,
    column: columnLetter(column),
    field,
    repair: null,
    params: {},
  });
  const overLimit = new Set(placement.overLimit);
  return placement.kindOf.flatMap((kind, client): Finding[] => {
    if (kind === 'lock-over-limit' && locked !== undefined && valueOf(locked, client) === true) {
      return [finding('lock-over-limit', client, 'locked', locked)];
    }
    return overLimit.has(client) && coach !== undefined
      ? [finding('coach-over-limit', client, 'coach', coach)]
      : [];
  });
}
