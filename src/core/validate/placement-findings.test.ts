import type { FieldValues } from '../model/client-list';
import { clientListOf } from '../model/client-list.fixture';
import type { Placement, PlacementKind } from '../model/placement';
import { placementFindings } from './placement-findings';

function placementOf(kinds: readonly PlacementKind[]): Placement {
  return {
    coachOf: Int32Array.from(kinds, (kind) => (kind === 'keeps' || kind === 'new' ? 0 : -1)),
    kindOf: kinds,
    faultsOf: kinds.map(() => []),
    overLimit: [],
    coaches: [{ limit: 1, load: 1 }],
    clients: kinds.length,
    assigned: 1,
    capacity: 1,
    missingFte: 0,
    penalty: 0,
    balance: 1,
    caseload: null,
    coachChanges: 0,
    way: { kind: 'all' },
    proof: 'optimal',
  };
}

function findingsOf(clients: readonly Partial<FieldValues>[], kinds: readonly PlacementKind[]) {
  return placementFindings(clientListOf(clients), placementOf(kinds));
}

describe('findings of the assignment', () => {
  test('tell of rows locked over a limit, in the order of rows', () => {
    const clients = [
      { locked: true, coach: 'A' },
      { locked: true },
      { locked: true, coach: 'A' },
      { locked: false },
    ];
    expect(findingsOf(clients, ['keeps', 'new', 'lock-over-limit', 'no-place'])).toEqual([
      expect.objectContaining({ rule: 'lock-over-limit', severity: 'error', row: 4, field: 'locked' }),
    ]);
  });

  test('stand in the column of locks', () => {
    const list = clientListOf([{ locked: true, coach: 'A' }]);
    expect(list.columns.locked?.column).toBe(24);
    expect(placementFindings(list, placementOf(['lock-over-limit']))[0]?.column).toBe('Y');
  });

  test('tell of rows beyond a limit of the list as it came, but not again of those who are locked there', () => {
    const list = clientListOf([{ coach: 'A' }, { coach: 'A', locked: true }, { coach: 'A' }]);
    const placement = { ...placementOf(['keeps', 'lock-over-limit', 'moves']), overLimit: [1, 2] };
    expect(placementFindings(list, placement).map(({ rule, row, field }) => [rule, row, field])).toEqual([
      ['lock-over-limit', 3, 'locked'],
      ['coach-over-limit', 4, 'coach'],
    ]);
  });

  test('are none in a list without locks, nor without an assignment', () => {
    expect(findingsOf([{ coach: 'A' }], ['lock-over-limit'])).toEqual([]);
    expect(placementFindings(clientListOf([{ locked: true }]), null)).toEqual([]);
  });
});
