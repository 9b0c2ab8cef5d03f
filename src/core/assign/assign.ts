import { describePlan } from './describe-plan';
import { seatsOf } from './distribution';
import { buildNetwork } from './network';
import { solveMinCostFlow } from './network-simplex';
import { prepare } from './prepare';
import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './result';
import { solverPrices } from './solver-prices';

/**
 * Shares clients out to coaches, exactly.
 *
 * Problem. Clients i, coaches j with limits L(j); c(i, j) ≥ 0 the integer points of i with j (∞: never). A plan gives each
 * client one coach or none, with load(j) ≤ L(j) always, and a locked client the present coach or none. Best is the plan
 * that, each goal settled before the next is looked at,
 *
 *     1. places the most clients;
 *     2. places the set that comes first in the order of priority: locked, then earliest date, then tie-break;
 *     3. has the smallest Σ c(i, j);
 *     4. has the smallest Σ load(j)² ⁄ L(j) over the coaches with L(j) > 0;
 *     5. has the smallest Σ n(j, s)² ⁄ L(j) over the coaches and the classes s of clients that are to be spread evenly, where
 *        n counts the clients of a class. Classes are disjoint: a client is of one class at most.
 *
 * Signs and units. Points are whole numbers, smaller is better; a load counts people; one more client at load k costs
 * (2k+1) ⁄ L of evenness.
 *
 * Way. Like clients and like coaches are merged (`kinds.ts`, `teams.ts`). Goals 1 and 2 choose who is placed
 * (`selection.ts`: a greedy over a matroid). Goals 3 to 5 are one minimum-cost flow of those clients (`network.ts`,
 * `network-simplex.ts`) that costs points × unit + rank, where rank is the place of (2k+1) ⁄ L among all such
 * fractions and unit is above every rank. With classes each coach has seats for each of them, whose convex costs (`spread.ts`)
 * come below the ranks: the ranks are multiplied by more than the seats of any cycle can cost, so that it stays one flow. At last the flow is handed out to the clients (`distribution.ts`).
 *
 * Why ranks are exact. The loads of the plans that are best by goal 3 form an M-convex set (Murota 2003, ch. 9), and over
 * such a set a sum of convex functions of each load is smallest exactly where no exchange of one client between two
 * coaches lowers it (his M-optimality criterion, ch. 6). An exchange compares one fraction with another, so only their order matters, and
 * any numbers in the same order have the same best loads. Why unit × points + rank keeps goal 3 before goal 4: every
 * path to the root ends in just one ranked arc, so optimal prices rounded down to whole units are optimal prices for the
 * points alone. The same holds of goal 5: a plan is best where no cycle of exchanges is better in the order of the goals, and
 * on each cycle the goals keep apart. It is exact where the limits have a common multiple up to 2520; else each step of a
 * seat is rounded by at most 1 ⁄ 2520, or more coarsely where points, ranks and classes leave no room for it below 2⁵³. Were
 * the classes to overlap, a client would have to pass two seats at once and it would be no flow. All is integer arithmetic.
 *
 * Invariants. No limit is broken. Locked clients are with their present coach or without any (`lock-over-limit`), even
 * where the profile says "never" of it. `findViolation` proves goals 3 to 5 of every result from its prices.
 *
 * Ties. The answer does not depend on the order of clients or coaches: everything is numbered by content, coaches by id.
 * Clients alike in everything but `key` stand in for each other.
 *
 * Sizes. O(n) for grouping, O(n log n) for the order of those whom it decides something for; the flow has wants + kinds +
 * skills + teams + coaches nodes. Of processor time 3,700 clients and 26 coaches take about 4 ms warm and 50 ms cold,
 * 200,000 and 2,000 about 0.3 s, and 0.8 s where every place is needed; with 20 classes the first about 0.1 s, 20,000 and 250
 * about 2 s, 200,000 and 2,000 a minute and a half.
 *
 * A shortage, no coaches, no clients, no capacity are results. Throws `RangeError` only where points × ranks × nodes
 * would leave the exact integers (2⁵³), far beyond a million clients at 5,000 points.
 *
 * Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), ch. 11 and 14; Edmonds, Fulkerson, J. Res. NBS 69B (1965) 147;
 * Murota, Discrete Convex Analysis (2003).
 */
export function assign(problem: AssignmentProblem): AssignmentResult {
  const preparation = prepare(problem);
  const { staff, kinds, selection } = preparation;
  const network = buildNetwork(preparation, solverPrices(problem, preparation));
  const { flow, potential, unrouted } = solveMinCostFlow(network);
  if (unrouted > 0) throw new Error('assignment-unrouted');

  const coachCount = problem.coaches.length;
  const pricesFrom = (node: number): Float64Array => {
    const prices = new Float64Array(coachCount);
    staff.indexOf.forEach((index, coach) => {
      prices[index] = -(potential[node + coach] ?? 0);
    });
    return prices;
  };
  const plan = describePlan(problem, preparation, seatsOf(preparation, network, flow));
  return {
    ...plan,
    unplaced: selection.unplaced,
    prices: pricesFrom(network.coachNode),
    seatPrices: new Map(
      kinds.classes.map((name, classed) => [
        name,
        // Without classes the seats are the coaches.
        pricesFrom(network.seatNode + classed * coachCount),
      ]),
    ),
  };
}
