import { faultsOfKind } from './kinds';
import type { Kinds } from './kinds';
import type { Penalties } from './problem';
import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import type { UnplacedClient } from './result';
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
 * order of priority (goal 2). A search that fails has visited full teams whose every client could only go to a visited
 * team; no later chain can leave them, so they are closed for good.
 *
 * Coaches of a team stand for one another, so the search runs over teams. O(clients) where no rule is "never", for then
 * whoever comes first finds a place. Else a client whose teams are all full costs a search of at most kinds × teams.
 */
export function selectClients(
  order: Int32Array,
  locked: Uint8Array,
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
    if (locked[client] !== 1) return true;
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

  const chains = placeChains(kinds.count, spare, allowed);
  const rejected: number[] = [];
  for (const client of unlocked) {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    if (changeAllowed || present === -1) {
      if (chains.placeKind(kind)) pool.push(client);
      else rejected.push(client);
      continue;
    }
    const team = staff.teamOf[present] ?? 0;
    if ((taken[present] ?? 0) < (staff.limits[present] ?? 0) && allowed(kind, team) && chains.placeAt(team)) {
      fixedAt[client] = present;
      taken[present] = (taken[present] ?? 0) + 1;
    } else {
      rejected.push(client);
    }
  }

  // Places that stay free are barred to all who are left over, else one of them would have got in.
  const placesLeft = spare.some((seats) => seats > 0);
  const withSeats = staff.teams.flatMap((team, t) => (team.coaches.some((c) => (staff.limits[c] ?? 0) > 0) ? [t] : []));
  for (const client of rejected) {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    const own = changeAllowed || present === -1 ? withSeats : withSeats.filter((team) => team === staff.teamOf[present]);
    const barred = withSeats.length > 0 && !own.some((team) => allowed(kind, team));
    unplaced.push({ client, reason: placesLeft || barred ? 'never' : 'no-capacity' });
  }
  return { fixedAt, pool: Int32Array.from(pool), taken, unplaced };
}

/** Augmenting paths between kinds of clients and teams with `spare` places, which it counts down. */
function placeChains(kindCount: number, spare: Int32Array, allowed: (kind: number, team: number) => boolean) {
  const teamCount = spare.length;
  const placed = new Int32Array(kindCount * teamCount);
  const teamsOf: (readonly number[])[] = Array.from({ length: kindCount }, (_, kind) =>
    Array.from(spare.keys()).filter((team) => allowed(kind, team)),
  );
  const cursor = new Int32Array(kindCount);
  const closed = new Uint8Array(teamCount);
  // The kind that is to move into each visited team, and the team that each visited kind moves out of.
  const mover = new Int32Array(teamCount);
  const outOf = new Int32Array(kindCount);

  function placeKind(kind: number): boolean {
    const teams = teamsOf[kind] ?? [];
    // Teams never regain a spare place, so the first one that has any is only ever further on.
    while ((spare[teams[cursor[kind] ?? 0] ?? -1] ?? 1) === 0) cursor[kind] = (cursor[kind] ?? 0) + 1;
    const direct = teams[cursor[kind] ?? 0];
    if (direct === undefined) return search(kind, teams);
    spare[direct] = (spare[direct] ?? 0) - 1;
    move(kind, direct, 1);
    return true;
  }

  function placeAt(team: number): boolean {
    if ((spare[team] ?? 0) === 0) return search(-1, [team]);
    spare[team] = (spare[team] ?? 0) - 1;
    return true;
  }

  /** Breadth first from a newcomer of a kind (−1: one who can move no further) who may enter the given teams. */
  function search(newcomer: number, entries: readonly number[]): boolean {
    const visited: number[] = [];
    const seenTeam = closed.slice();
    const seenKind = new Uint8Array(kindCount);
    const enter = (kind: number, teams: readonly number[]): void => {
      for (const team of teams) {
        if (seenTeam[team] === 1) continue;
        seenTeam[team] = 1;
        mover[team] = kind;
        visited.push(team);
      }
    };
    const entered = new Set(entries);
    enter(newcomer, entries);
    for (const team of visited) {
      if ((spare[team] ?? 0) > 0) {
        shiftChain(newcomer, entered, team);
        return true;
      }
      for (let kind = 0; kind < kindCount; kind++) {
        if (seenKind[kind] === 1 || (placed[kind * teamCount + team] ?? 0) === 0) continue;
        seenKind[kind] = 1;
        outOf[kind] = team;
        enter(kind, teamsOf[kind] ?? []);
      }
    }
    for (const team of visited) closed[team] = 1;
    return false;
  }

  function shiftChain(newcomer: number, entered: ReadonlySet<number>, last: number): void {
    spare[last] = (spare[last] ?? 0) - 1;
    let team = last;
    while (!(entered.has(team) && mover[team] === newcomer)) {
      const kind = mover[team] ?? 0;
      move(kind, team, 1);
      team = outOf[kind] ?? 0;
      move(kind, team, -1);
    }
    if (newcomer !== -1) move(newcomer, team, 1);
  }

  function move(kind: number, team: number, by: number): void {
    placed[kind * teamCount + team] = (placed[kind * teamCount + team] ?? 0) + by;
  }

  return { placeKind, placeAt };
}
