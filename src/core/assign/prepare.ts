import { groupClients } from './kinds';
import type { Kinds } from './kinds';
import { LOCKED, priorityOrder, STAYS } from './priority';
import type { AssignmentProblem } from './problem';
import { selectClients } from './selection';
import type { Selection } from './selection';
import { groupCoaches } from './teams';
import type { Staff } from './teams';

/** A problem after goals 1 and 2: like clients and like coaches merged, and who gets a place. */
export interface Preparation {
  readonly staff: Staff;
  readonly kinds: Kinds;
  /** Whether clients keep their coach: `LOCKED` or `STAYS` where it is one on the list, 0 where a change is open. */
  readonly kept: Uint8Array;
  readonly selection: Selection;
  /** Some of the clients in the order of priority. */
  readonly inOrder: (some: Int32Array) => Int32Array;
}

/**
 * Merges what is alike and settles goals 1 and 2. With `spread` false no class is to be spread evenly. O(n), and
 * `selectClients`.
 */
export function prepare(
  { clients, coaches, penalties }: AssignmentProblem,
  { spread = true }: { readonly spread?: boolean } = {},
): Preparation {
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff, spread);
  const kept = new Uint8Array(clients.length);
  clients.forEach(({ locked, stays = false }, i) => {
    if (kinds.presentOf[i] !== -1) kept[i] = locked ? LOCKED : stays ? STAYS : 0;
  });
  const inOrder = (some: Int32Array): Int32Array => priorityOrder(some, clients, kinds, kept);
  return { staff, kinds, kept, selection: selectClients(inOrder, kept, kinds, staff, penalties), inOrder };
}
