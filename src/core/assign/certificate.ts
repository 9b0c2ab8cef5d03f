import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import { faultsOfKind, groupClients } from './kinds';
import { rankLoads } from './load-rank';
import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './result';
import { groupCoaches } from './teams';

/** What is wrong with a plan; indexes are those of the problem. */
export type Violation =
  /** The coach has more clients than the limit, or `loads` does not count them. */
  | { readonly rule: 'limit'; readonly coach: number }
  /** A locked client is with another coach, or a placement breaks a "never". */
  | { readonly rule: 'not-allowed'; readonly client: number; readonly coach: number }
  /** Goal 3: the client would be cheaper with this coach, prices of places counted in. */
  | { readonly rule: 'cheaper-coach'; readonly client: number; readonly coach: number }
  /** Goal 4: the coach's price is not between the marginal costs of the last client and of the next. */
  | { readonly rule: 'uneven-load'; readonly coach: number };

/**
 * Checks that a plan breaks no limit and that no other plan for the same clients is better by goals 3 and 4; `null` if so,
 * else the first thing found. It knows nothing of the network or the solver: only the plan and the coaches' `prices`.
 *
 * The plan is a market at rest. Let w(j) be the price of a place with coach j, in units of 1 ⁄ `pointUnit` point,
 * c(i, j) the points of client i with coach j, and r(j, k) < `pointUnit` the rank of one more client at load k. If
 *
 *     each free client i is with a coach j of smallest pointUnit × c(i, j) + w(j), and
 *     r(j, load − 1) ≤ w(j) where j has a free client,   w(j) ≤ r(j, load) where j has a place left,
 *
 * then (linear programming duality) no plan has a smaller pointUnit × Σ c + Σ r. Rounding w down to whole points keeps
 * these conditions for the points alone, so Σ c is smallest, goal 3; and among the plans of that Σ c no exchange lowers
 * Σ r, which is goal 4 (`assign.ts` says why).
 *
 * O(clients + kinds × teams + coaches).
 */
export function findViolation(problem: AssignmentProblem, result: AssignmentResult): Violation | null {
  const { clients, coaches, penalties } = problem;
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff);
  const ranks = rankLoads(staff.limits, clients.length + 1);
  const pointUnit = Math.max(1, ranks.count);
  const cost = pointsOfFaults(penalties, Infinity).map((points) => points * pointUnit);
  const change = cost[CHANGE_OF_COACH] ?? 0;
  const price = Float64Array.from(staff.indexOf, (index) => result.prices[index] ?? 0);

  const cheapestOfTeam = staff.teams.map(({ coaches: members }) =>
    members.reduce(
      (best, coach) => ((price[coach] ?? 0) < (price[best] ?? 0) ? coach : best),
      members[0] ?? 0,
    ),
  );
  const cheapestOfKind = Array.from({ length: kinds.count }, (_, kind) => {
    let best = { coach: -1, total: Infinity };
    cheapestOfTeam.forEach((coach, team) => {
      const total = (cost[faultsOfKind(kinds, staff, kind, team)] ?? 0) + (price[coach] ?? 0);
      if (total < best.total) best = { coach, total };
    });
    return best;
  });

  const numberAt = new Int32Array(coaches.length);
  staff.indexOf.forEach((index, coach) => (numberAt[index] = coach));
  const loads = new Int32Array(coaches.length);
  const freeClients = new Int32Array(coaches.length);
  for (let i = 0; i < clients.length; i++) {
    const index = result.coachOf[i] ?? -1;
    if (index === -1) continue;
    const coach = numberAt[index] ?? 0;
    loads[coach] = (loads[coach] ?? 0) + 1;
    const present = kinds.presentOf[i] ?? -1;
    const { locked: isLocked, stays = false } = clients[i]!;
    const locked = present !== -1 && (isLocked || stays);
    const kind = kinds.kindOf[i] ?? 0;
    const points = (at: number): number => cost[faultsOfKind(kinds, staff, kind, staff.teamOf[at] ?? 0)] ?? 0;
    const own = points(coach) + (present === -1 || present === coach ? 0 : change);
    if (locked ? coach !== present : own === Infinity)
      return { rule: 'not-allowed', client: i, coach: index };
    if (locked || (present !== -1 && change === Infinity)) continue;

    freeClients[coach] = (freeClients[coach] ?? 0) + 1;
    const other = cheapestOfKind[kind] ?? { coach: -1, total: Infinity };
    const total = own + (price[coach] ?? 0);
    if (!(total <= other.total + (present === -1 ? 0 : change))) {
      return { rule: 'cheaper-coach', client: i, coach: staff.indexOf[other.coach] ?? -1 };
    }
    if (present !== -1 && !(total <= points(present) + (price[present] ?? 0))) {
      return { rule: 'cheaper-coach', client: i, coach: staff.indexOf[present] ?? -1 };
    }
  }
  for (const [coach, index] of staff.indexOf.entries()) {
    const load = loads[coach] ?? 0;
    const limit = staff.limits[coach] ?? 0;
    if (load > limit || load !== result.loads[index]) return { rule: 'limit', coach: index };
    const tooDear = load < limit && (price[coach] ?? 0) > ranks.rank(limit, load);
    const tooCheap = (freeClients[coach] ?? 0) > 0 && (price[coach] ?? 0) < ranks.rank(limit, load - 1);
    if (tooDear || tooCheap) return { rule: 'uneven-load', coach: index };
  }
  return null;
}
