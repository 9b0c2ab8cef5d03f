import { describePlan } from './describe-plan';
import { seatsOf } from './distribution';
import { goalValue } from './goal-value';
import { buildNetwork } from './network';
import { costOfFlow } from './flow-network';
import { openMinCostFlow } from './network-simplex';
import type { FlowSolver } from './network-simplex';
import { partOfTheWay } from './part-of-the-way';
import { prepare } from './prepare';
import type { AssignmentProblem } from './problem';
import type { Plan, UnplacedClient } from './result';

/** A plan with what it reaches for its moves (`coachChanges`). */
export interface TradeOffPlan extends Plan {
  /** Goals 3 and 4 without the points of a change of coach, as one number; smaller is better. */
  readonly value: number;
}

export interface TradeOff {
  /** Fewest moves first. No plan with so few moves has a smaller value. */
  readonly corners: readonly TradeOffPlan[];
  /** Who has no place in any of the plans, in the order of priority. */
  readonly unplaced: readonly UnplacedClient[];
  /** The best plan found with at most so many moves; `null` where even the fewest are more. */
  readonly within: (moves: number) => Rebalanced | null;
}

export interface Rebalanced {
  readonly plan: TradeOffPlan;
  /** No plan with at most so many moves has a smaller value: where it is the plan's own, the plan is the best there is. */
  readonly bound: number;
}

/** A corner as a flow; its value leaves out what is the same in all plans. */
interface Corner {
  readonly flow: Int32Array;
  readonly value: number;
  readonly moves: number;
}

/**
 * Moves of clients against the other goals: which plans are worth their moves?
 *
 * Problem. With v(x) the value of plan x by goals 3 and 4, a change of coach costing nothing (`goal-value.ts`), and m(x)
 * the placed clients who change coach, find the plans that are smallest in v + λ m for some λ ≥ 0: the corners of the
 * lower convex hull of all points (m, v). Who is placed is settled before, by goals 1 and 2.
 *
 * Way. For a fixed λ = p ⁄ q it is the flow of `assign.ts` with q v + p m on its arcs, for keeping the coach is an arc of
 * its own. From the corners of the fewest moves and of the smallest value, neighbours are joined by a line; its slope is
 * the λ at which both are equally good; a plan below the line is a corner between them, and where there is none they are
 * true neighbours (Eisner, Severance, J. ACM 23 (1976) 619). All in integers.
 *
 * What is exact. Each corner is a best plan for its number of moves. Between neighbours the difference of the flows falls
 * apart into cycles that are all worth the same a move, and as many are gone as fit (`part-of-the-way.ts`). A plan on the
 * line is a best one for its moves, for no plan lies below the line. Where the cycles do not add up to the moves that are
 * allowed the line is a bound: finding the best plan there is a problem for which no quick exact way is known (it contains
 * exact matching: Papadimitriou, Yannakakis, J. ACM 29 (1982) 285).
 *
 * Ties: fewest moves at the smallest value, smallest value at the fewest moves. The answer does not depend on the order of
 * clients or coaches. Two flows a corner; `mostCorners` ends the search early, widest gaps first. Throws `RangeError`
 * where points × evenness × nodes would leave the exact integers: beyond some 20,000 clients.
 */
export function tradeOff(problem: AssignmentProblem, mostCorners = Infinity): TradeOff {
  const preparation = prepare(problem, { spread: false });
  const goal = goalValue(problem.penalties, preparation);
  const network = buildNetwork(preparation, goal.prices);
  const { keepArc, present } = network;
  const limits = problem.coaches.map(({ limit }) => limit);
  /** −1 for the arc on which a client keeps the coach: one unit more is one move less. */
  const movesOf = new Int8Array(network.source.length);
  for (const arc of keepArc) if (arc !== -1) movesOf[arc] = -1;

  const planOf = (flow: Int32Array): TradeOffPlan => {
    const plan = describePlan(problem, preparation, seatsOf(preparation, network, flow));
    return { ...plan, value: goal.valueOf(plan, limits) };
  };
  const cornerOf = (flow: Int32Array): Corner => ({
    flow,
    value: costOfFlow(network, flow),
    moves: keepArc.reduce(
      (moves, arc) => moves - (arc === -1 ? 0 : (flow[arc] ?? 0)),
      present.clients.length,
    ),
  });
  /** Finds the best plan at q × value + p × moves, each from the flow of the one before. */
  type Solve = (q: number, p: number) => Corner;
  const solveWith =
    ({ solve }: FlowSolver): Solve =>
    (q, p) => {
      const cost = network.cost.slice();
      for (let arc = 0; arc < cost.length; arc++) {
        cost[arc] = q * (cost[arc] ?? 0) + p * (movesOf[arc] ?? 0);
      }
      const { flow, unrouted } = solve(cost);
      if (unrouted > 0) throw new Error('assignment-unrouted');
      return cornerOf(flow);
    };
  const solver = openMinCostFlow(network);
  const solve = solveWith(solver);
  const between = (left: Corner, right: Corner, at: Solve): Corner | null => {
    const q = right.moves - left.moves;
    const p = left.value - right.value;
    const found = at(q, p);
    const worth = ({ value, moves }: Corner): number => q * value + p * moves;
    return worth(found) < worth(left) ? found : null;
  };

  // No cycle of the network is worth more than this, so that no gain pays for a move.
  const dearest = network.cost.reduce((most, price) => Math.max(most, Math.abs(price)), 0);
  const fewest = solve(1, network.nodeCount * (dearest + 1));
  const best = solve(problem.clients.length + 1, 1);
  const corners = best.moves <= fewest.moves ? [fewest] : [fewest, best];
  const neighbours = new Set<Corner>();
  for (let at = widestGap(corners, neighbours); at !== -1; at = widestGap(corners, neighbours)) {
    if (corners.length >= mostCorners) break;
    const [left, right] = [corners[at]!, corners[at + 1]!];
    const found = between(left, right, solve);
    if (found === null) neighbours.add(left);
    else corners.splice(at + 1, 0, found);
  }

  return {
    get corners() {
      return corners.map(({ flow }) => planOf(flow));
    },
    unplaced: preparation.selection.unplaced,
    within: (moves) => {
      const at = corners.findLastIndex((corner) => corner.moves <= moves);
      let left = corners[at];
      let right = corners[at + 1];
      if (left === undefined) return null;
      // A copy, so that no answer depends on what was asked before.
      const solveHere = solveWith(solver.fork());
      while (right !== undefined && left.moves < moves) {
        const found = between(left, right, solveHere);
        if (found === null) break;
        if (found.moves <= moves) left = found;
        else right = found;
      }
      if (right === undefined || left.moves === moves) {
        const plan = planOf(left.flow);
        return { plan, bound: plan.value };
      }
      const allowed = moves - left.moves;
      const slope = (left.value - right.value) / (right.moves - left.moves);
      const { flow, value } = cornerOf(partOfTheWay(network, left.flow, right.flow, movesOf, allowed));
      const plan = planOf(flow);
      return { plan, bound: plan.value - value + Math.ceil(left.value - slope * allowed) };
    },
  };
}

/** Index of the left of two corners between which most may lie; −1 where all are known to be neighbours. */
function widestGap(corners: readonly Corner[], neighbours: ReadonlySet<Corner>): number {
  let widest = -1;
  let area = 0;
  for (let at = 0; at + 1 < corners.length; at++) {
    const [left, right] = [corners[at]!, corners[at + 1]!];
    if (neighbours.has(left)) continue;
    const size = (right.moves - left.moves) * (left.value - right.value);
    if (size > area) [widest, area] = [at, size];
  }
  return widest;
}
