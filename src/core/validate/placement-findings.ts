import { columnLetter } from '../model/address';
import type { ClientList } from '../model/client-list';
import type { Finding } from '../model/finding';
import { valueOf } from '../model/judged-column';
import type { Placement } from '../model/placement';

/** Findings that only the assignment brings to light: rows locked to a coach whose limit is full. In the order of rows. */
export function placementFindings(list: ClientList, placement: Placement | null): Finding[] {
  const { locked } = list.columns;
  if (placement === null || locked === undefined) return [];
  return placement.kindOf.flatMap((kind, client): Finding[] =>
    kind !== 'lock-over-limit' || valueOf(locked, client) !== true
      ? []
      : [
          {
            rule: 'lock-over-limit',
            severity: 'error',
            row: list.rows[client]!,
            column: columnLetter(locked.column),
            field: 'locked',
            repair: null,
            params: {},
          },
        ],
  );
}
