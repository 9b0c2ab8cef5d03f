import { faultsOfKind } from './kinds';
import type { Kinds } from './kinds';
import type { Penalties } from './problem';
import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import type { UnplacedClient } from './result';
import { openRoom } from './room';
import type { Staff } from './teams';

/** Who gets a place (goals 1 and 2), before any penalty is looked at. */
export interface Selection {
  /** Coach of the clients who can only be with that one (locked, or a change of coach may never be); −1 for others. */
  readonly fixedAt: Int32Array;
  /** The placed clients whose coach is still open, in the order of priority. */
  readonly pool: Int32Array;
  /** Fixed clients of each coach. */
  readonly taken: Int32Array;
  readonly unplaced: readonly UnplacedClient[];
}

/**
 * Decides who is placed. Goes through the clients in the order of priority and takes each one whom, together with all
 * taken before, the coaches can hold; places may be handed on along a chain of clients to make room (an augmenting
 * path), for who sits where is not settled yet.
 *
 * Exact: the sets of clients that can be placed together are the independent sets of a transversal matroid (Edmonds,
 * Fulkerson 1965), where this greedy order ends in a largest set (goal 1) that is the first of all largest sets in the
 * order of priority (goal 2). Locked clients are elements with a single place to go, so they need no exception.
 *
 * Coaches of a team stand for one another, so the search runs over teams. O(clients) where no rule is "never", for then
 * whoever comes first finds a place; else see `room.ts`.
 */
export function selectClients(
  order: Int32Array,
  kept: Uint8Array,
  kinds: Kinds,
  staff: Staff,
  penalties: Penalties,
): Selection {
  const points = pointsOfFaults(penalties, Infinity);
  const changeAllowed = points[CHANGE_OF_COACH] !== Infinity;
  const anyNever = points.includes(Infinity);
  const fixedAt = new Int32Array(kinds.kindOf.length).fill(-1);
  const taken = new Int32Array(staff.limits.length);
  const pool: number[] = [];
  const unplaced: UnplacedClient[] = [];

  const unlocked = order.filter((client) => {
    if (kept[client] === 0) return true;
    const coach = kinds.presentOf[client] ?? -1;
    if ((taken[coach] ?? 0) < (staff.limits[coach] ?? 0)) {
      fixedAt[client] = coach;
      taken[coach] = (taken[coach] ?? 0) + 1;
    } else {
      unplaced.push({ client, reason: 'lock-over-limit' });
    }
    return false;
  });

  const allowed = (kind: number, team: number): boolean =>
    (points[faultsOfKind(kinds, staff, kind, team)] ?? 0) !== Infinity;
  const spare = Int32Array.from(staff.teams, ({ coaches }) =>
    coaches.reduce((sum, coach) => sum + (staff.limits[coach] ?? 0) - (taken[coach] ?? 0), 0),
  );
  if (!anyNever) {
    const seats = spare.reduce((sum, seats) => sum + seats, 0);
    for (const client of unlocked.subarray(seats)) unplaced.push({ client, reason: 'no-capacity' });
    return { fixedAt, pool: unlocked.slice(0, seats), taken, unplaced };
  }

  const room = openRoom(kinds.count, spare, allowed);
  const rejected: number[] = [];
  for (const client of unlocked) {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    if (changeAllowed || present === -1) {
      if (room.placeKind(kind)) pool.push(client);
      else rejected.push(client);
      continue;
    }
    const team = staff.teamOf[present] ?? 0;
    if ((taken[present] ?? 0) < (staff.limits[present] ?? 0) && allowed(kind, team) && room.placeAt(team)) {
      fixedAt[client] = present;
      taken[present] = (taken[present] ?? 0) + 1;
    } else {
      rejected.push(client);
    }
  }

  // Places that stay free are barred to all who are left over, else one of them would have got in.
  const placesLeft = spare.some((seats) => seats > 0);
  const withSeats = staff.teams.flatMap((team, t) =>
    team.coaches.some((c) => (staff.limits[c] ?? 0) > 0) ? [t] : [],
  );
  for (const client of rejected) {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    const own =
      changeAllowed || present === -1
        ? withSeats
        : withSeats.filter((team) => team === staff.teamOf[present]);
    const barred = withSeats.length > 0 && !own.some((team) => allowed(kind, team));
    unplaced.push({ client, reason: placesLeft || barred ? 'never' : 'no-capacity' });
  }
  return { fixedAt, pool: Int32Array.from(pool), taken, unplaced };
}
