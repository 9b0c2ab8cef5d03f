import type { LocalDate } from '../model/local-date';
import { groupClients } from './kinds';
import { priorityOrder } from './priority';
import type { ClientToPlace } from './problem';
import { groupCoaches } from './teams';

function order(
  ...keys: readonly (readonly [since: number | null, tieBreak: string, locked?: boolean])[]
): number[] {
  const clients = keys.map(([since, tieBreak, locked = false], key): ClientToPlace => ({
    key,
    order: { since: since as LocalDate | null, tieBreak },
    presentCoach: 'A',
    locked,
    need: null,
    serviceLanguage: null,
    municipality: null,
  }));
  const staff = groupCoaches([
    { id: 'A', limit: 1, specialities: [], languages: ['fi'], municipalities: [] },
  ]);
  return [
    ...priorityOrder(
      Int32Array.from(clients.keys()),
      clients,
      groupClients(clients, staff),
      Uint8Array.from(clients, ({ locked }) => Number(locked)),
    ),
  ];
}

test.each([
  ['earliest date first, days before 1970 too', order([5, ''], [-3, ''], [2, '']), [1, 2, 0]],
  ['a missing date last', order([null, ''], [9, ''], [0, '']), [2, 1, 0]],
  ['tie-break within a date', order([1, 'b'], [1, 'a'], [0, 'c']), [2, 1, 0]],
  ['tie-break among missing dates', order([null, 'b'], [null, 'a']), [1, 0]],
  [
    'locked before all, by date among themselves',
    order([1, ''], [9, '', true], [null, '', true], [2, '', true]),
    [3, 1, 2, 0],
  ],
  ['nobody', order(), []],
])('%s', (_, actual, expected) => {
  expect(actual).toEqual(expected);
});
