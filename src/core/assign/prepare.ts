import { groupClients } from './kinds';
import type { Kinds } from './kinds';
import { priorityOrder } from './priority';
import type { AssignmentProblem } from './problem';
import { selectClients } from './selection';
import type { Selection } from './selection';
import { groupCoaches } from './teams';
import type { Staff } from './teams';

/** A problem after goals 1 and 2: like clients and like coaches merged, and who gets a place. */
export interface Preparation {
  readonly staff: Staff;
  readonly kinds: Kinds;
  /** 1 for clients who are locked to a coach on the list. */
  readonly locked: Uint8Array;
  readonly selection: Selection;
}

/** Merges what is alike and settles goals 1 and 2. O(n log n), and `selectClients`. */
export function prepare({ clients, coaches, penalties }: AssignmentProblem): Preparation {
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff);
  const locked = Uint8Array.from(clients, (client, i) =>
    client.locked && kinds.presentOf[i] !== -1 ? 1 : 0,
  );
  const order = priorityOrder(clients, kinds, locked);
  return { staff, kinds, locked, selection: selectClients(order, locked, kinds, staff, penalties) };
}
