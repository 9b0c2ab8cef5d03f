import { faultsOfKind, isCovered } from './kinds';
import type { Kinds } from './kinds';
import type { Penalties } from './problem';
import { CHANGE_OF_COACH, MUNICIPALITY, pointsOfFaults } from './faults';
import type { UnplacedClient } from './result';
import { openRoom } from './room';
import type { Room } from './room';
import type { Staff } from './teams';

/** Who gets a place (goals 1 and 2), before any penalty is looked at. */
export interface Selection {
  /** Coach of the clients who can only be with that one (locked, or a change of coach may never be); −1 for others. */
  readonly fixedAt: Int32Array;
  /** The placed clients whose coach is still open, in any order. */
  readonly pool: Int32Array;
  /** Fixed clients of each coach. */
  readonly taken: Int32Array;
  /** In the order of priority. */
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
 * Where all can be placed the order decides nothing, and they are not put in order (`inOrder`). Coaches of a team stand for
 * one another and clients of a kind likewise, so the search runs over teams and kinds. O(clients) where no rule is "never"
 * and all are placed, O(n log n) where some are not; else see `room.ts`.
 */
export function selectClients(
  inOrder: (some: Int32Array) => Int32Array,
  kept: Uint8Array,
  kinds: Kinds,
  staff: Staff,
  penalties: Penalties,
): Selection {
  const points = pointsOfFaults(penalties, Infinity);
  const { fixedAt, taken, unplaced } = placeKept(inOrder, kept, kinds, staff);
  const open = clientsWhere(kept, (mark) => mark === 0);
  const spare = Int32Array.from(staff.teams, ({ coaches }) =>
    coaches.reduce((sum, coach) => sum + (staff.limits[coach] ?? 0) - (taken[coach] ?? 0), 0),
  );
  const seats = spare.reduce((sum, places) => sum + places, 0);
  if (!points.includes(Infinity)) {
    if (open.length <= seats) return { fixedAt, pool: open, taken, unplaced };
    const order = inOrder(open);
    for (const client of order.subarray(seats)) unplaced.push({ client, reason: 'no-capacity' });
    return { fixedAt, pool: order.slice(0, seats), taken, unplaced };
  }

  const changeAllowed = points[CHANGE_OF_COACH] !== Infinity;
  const teamsOf = allowedTeams(kinds, staff, points);
  const mayFit = changeAllowed && open.length <= seats;
  if (mayFit && haveRoom(open, kinds, openRoom(teamsOf, spare.slice()))) {
    return { fixedAt, pool: open, taken, unplaced };
  }

  const room = openRoom(teamsOf, spare);
  const pool: number[] = [];
  const rejected: number[] = [];
  for (const client of inOrder(open)) {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    if (changeAllowed || present === -1) {
      if (room.placeKind(kind, 1) === 1) pool.push(client);
      else rejected.push(client);
      continue;
    }
    const team = staff.teamOf[present] ?? 0;
    const mayStay = (taken[present] ?? 0) < (staff.limits[present] ?? 0) && teamsOf[kind]?.includes(team);
    if (mayStay === true && room.placeAt(team)) {
      fixedAt[client] = present;
      taken[present] = (taken[present] ?? 0) + 1;
    } else {
      rejected.push(client);
    }
  }

  // Places that stay free are barred to all who are left over, else one of them would have got in.
  const placesLeft = spare.some((places) => places > 0);
  const hasPlaces = staff.teams.map(({ coaches }) => coaches.some((coach) => (staff.limits[coach] ?? 0) > 0));
  for (const client of rejected) {
    const present = kinds.presentOf[client] ?? -1;
    const own = changeAllowed || present === -1 ? -1 : (staff.teamOf[present] ?? 0);
    const allowed = teamsOf[kinds.kindOf[client] ?? 0] ?? [];
    const barred =
      hasPlaces.includes(true) && !allowed.some((team) => hasPlaces[team] && (own === -1 || team === own));
    unplaced.push({ client, reason: placesLeft || barred ? 'never' : 'no-capacity' });
  }
  return { fixedAt, pool: Int32Array.from(pool), taken, unplaced };
}

/** Places those who keep their coach while the limit allows. */
function placeKept(
  inOrder: (some: Int32Array) => Int32Array,
  kept: Uint8Array,
  { presentOf }: Kinds,
  { limits }: Staff,
) {
  const fixedAt = new Int32Array(kept.length).fill(-1);
  const taken = new Int32Array(limits.length);
  const unplaced: UnplacedClient[] = [];
  const keepers = clientsWhere(kept, (mark) => mark !== 0);
  const wanted = new Int32Array(limits.length);
  for (const client of keepers) {
    const coach = presentOf[client] ?? 0;
    wanted[coach] = (wanted[coach] ?? 0) + 1;
  }
  const roomForAll = wanted.every((count, coach) => count <= (limits[coach] ?? 0));
  for (const client of roomForAll ? keepers : inOrder(keepers)) {
    const coach = presentOf[client] ?? 0;
    if ((taken[coach] ?? 0) < (limits[coach] ?? 0)) {
      fixedAt[client] = coach;
      taken[coach] = (taken[coach] ?? 0) + 1;
    } else {
      unplaced.push({ client, reason: 'lock-over-limit' });
    }
  }
  return { fixedAt, taken, unplaced };
}

function clientsWhere(kept: Uint8Array, holds: (mark: number) => boolean): Int32Array {
  const clients = new Int32Array(kept.length);
  let count = 0;
  for (let client = 0; client < kept.length; client++)
    if (holds(kept[client] ?? 0)) clients[count++] = client;
  return clients.slice(0, count);
}

/** The teams in which clients of each kind may be. */
function allowedTeams(kinds: Kinds, staff: Staff, points: Float64Array): readonly (readonly number[])[] {
  const mayGoAnywhere = points[MUNICIPALITY] !== Infinity;
  return Array.from({ length: kinds.count }, (_, kind) => {
    const allowed: number[] = [];
    for (let area = 0; area < staff.areas.length; area++) {
      if (!mayGoAnywhere && !isCovered(kinds, staff, kind, area)) continue;
      for (const team of staff.teamsOfArea[area] ?? []) {
        if (points[faultsOfKind(kinds, staff, kind, team)] !== Infinity) allowed.push(team);
      }
    }
    return allowed;
  });
}

/** Whether there is room for all of them together. */
function haveRoom(clients: Int32Array, { count, kindOf }: Kinds, room: Room): boolean {
  const ofKind = new Int32Array(count);
  for (const client of clients) ofKind[kindOf[client] ?? 0] = (ofKind[kindOf[client] ?? 0] ?? 0) + 1;
  return ofKind.every((wanted, kind) => room.placeKind(kind, wanted) === wanted);
}
