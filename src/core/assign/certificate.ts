import { CHANGE_OF_COACH } from './faults';
import { faultsOfKind, groupClients } from './kinds';
import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './result';
import { solverPrices } from './solver-prices';
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
  | { readonly rule: 'uneven-load'; readonly coach: number }
  /** Goal 5: the same of the coach's seats for a class. */
  | { readonly rule: 'uneven-class'; readonly coach: number; readonly spread: string | null };

/**
 * Checks that a plan breaks no limit and that no other plan for the same clients is better by goals 3 to 5; `null` if so,
 * else the first thing found. It knows nothing of the network or the solver: only the plan and the prices of places.
 *
 * The plan is a market at rest. Let w(j) be the price of a place with coach j and v(j, s) that of a place for class s, c(i, j)
 * the price of the points of client i with coach j, r(j, k) that of one more client at load k and e(j, k) that of one more
 * client of a class (0 for those of none), all as in `solver-prices.ts`. If
 *
 *     each free client i of class s is with a coach j of smallest c(i, j) + v(j, s),
 *     e(j, n − 1) ≤ v(j, s) − w(j) where j has a free client of s,   v(j, s) − w(j) ≤ e(j, n) where more could come, and
 *     r(j, load − 1) ≤ w(j) where j has a free client,   w(j) ≤ r(j, load) where j has a place left,
 *
 * then (linear programming duality) no plan has a smaller sum of all these prices, and that order is the order of the goals
 * (`assign.ts` says why).
 *
 * O(clients + kinds × teams + coaches × classes).
 */
export function findViolation(problem: AssignmentProblem, result: AssignmentResult): Violation | null {
  const { clients, coaches } = problem;
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff);
  const { ofFaults: cost, ofLoad, ofSpread } = solverPrices(problem, { staff, kinds });
  const change = cost[CHANGE_OF_COACH] ?? 0;
  const byNumber = (prices: Float64Array | undefined): Float64Array =>
    Float64Array.from(staff.indexOf, (index) => prices?.[index] ?? NaN);
  const price = byNumber(result.prices);
  const seatPrice = kinds.classes.map((name) => byNumber(result.seatPrices.get(name)));

  const cheapestOfTeam = seatPrice.map((prices) =>
    staff.teams.map(({ coaches: members }) =>
      members.reduce(
        (best, coach) => ((prices[coach] ?? 0) < (prices[best] ?? 0) ? coach : best),
        members[0] ?? 0,
      ),
    ),
  );
  const seatOf = (kind: number, coach: number): number => seatPrice[kinds.classOf[kind] ?? 0]?.[coach] ?? NaN;
  const cheapestOfKind = Array.from({ length: kinds.count }, (_, kind) => {
    let best = { coach: -1, total: Infinity };
    cheapestOfTeam[kinds.classOf[kind] ?? 0]?.forEach((coach, team) => {
      const total = (cost[faultsOfKind(kinds, staff, kind, team)] ?? 0) + seatOf(kind, coach);
      if (total < best.total) best = { coach, total };
    });
    return best;
  });

  const numberAt = new Int32Array(coaches.length);
  staff.indexOf.forEach((index, coach) => (numberAt[index] = coach));
  const loads = new Int32Array(coaches.length);
  const freeClients = new Int32Array(coaches.length);
  const members = new Int32Array(kinds.classes.length * coaches.length);
  const freeMembers = new Int32Array(kinds.classes.length * coaches.length);
  for (let i = 0; i < clients.length; i++) {
    const index = result.coachOf[i] ?? -1;
    if (index === -1) continue;
    const coach = numberAt[index] ?? 0;
    loads[coach] = (loads[coach] ?? 0) + 1;
    const present = kinds.presentOf[i] ?? -1;
    const { locked: isLocked, stays = false } = clients[i]!;
    const locked = present !== -1 && (isLocked || stays);
    const kind = kinds.kindOf[i] ?? 0;
    const seat = (kinds.classOf[kind] ?? 0) * coaches.length + coach;
    members[seat] = (members[seat] ?? 0) + 1;
    const points = (at: number): number => cost[faultsOfKind(kinds, staff, kind, staff.teamOf[at] ?? 0)] ?? 0;
    const own = points(coach) + (present === -1 || present === coach ? 0 : change);
    if (locked ? coach !== present : own === Infinity)
      return { rule: 'not-allowed', client: i, coach: index };
    if (locked || (present !== -1 && change === Infinity)) continue;

    freeClients[coach] = (freeClients[coach] ?? 0) + 1;
    freeMembers[seat] = (freeMembers[seat] ?? 0) + 1;
    const other = cheapestOfKind[kind] ?? { coach: -1, total: Infinity };
    const total = own + seatOf(kind, coach);
    if (!(total <= other.total + (present === -1 ? 0 : change))) {
      return { rule: 'cheaper-coach', client: i, coach: staff.indexOf[other.coach] ?? -1 };
    }
    if (present !== -1 && !(total <= points(present) + seatOf(kind, present))) {
      return { rule: 'cheaper-coach', client: i, coach: staff.indexOf[present] ?? -1 };
    }
  }
  for (const [coach, index] of staff.indexOf.entries()) {
    const load = loads[coach] ?? 0;
    const limit = staff.limits[coach] ?? 0;
    if (load > limit || load !== result.loads[index]) return { rule: 'limit', coach: index };
    const tooDear = load < limit && (price[coach] ?? 0) > ofLoad(limit, load);
    const tooCheap = (freeClients[coach] ?? 0) > 0 && (price[coach] ?? 0) < ofLoad(limit, load - 1);
    if (tooDear || tooCheap) return { rule: 'uneven-load', coach: index };
    for (const [classed, name] of kinds.classes.entries()) {
      const seat = classed * coaches.length + coach;
      const count = members[seat] ?? 0;
      const extra = (seatPrice[classed]?.[coach] ?? NaN) - (price[coach] ?? 0);
      const stepAt = (at: number): number => (name === null ? 0 : ofSpread(limit, at));
      const isDear = count < limit && !(extra <= stepAt(count));
      const isCheap = (freeMembers[seat] ?? 0) > 0 && !(extra >= stepAt(count - 1));
      if (isDear || isCheap) return { rule: 'uneven-class', coach: index, spread: name };
    }
  }
  return null;
}
