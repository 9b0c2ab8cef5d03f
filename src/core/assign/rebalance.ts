import type { AssignmentProblem } from './problem';
import type { SolvedPlan } from './solved-plan';
import { tradeOff } from './trade-off';

/**
 * The best plan in which at most so many clients change coach: `optimal` where no plan of so few moves can be better, `near`
 * where the bound leaves a gap. Where even the fewest moves are more, the plan of the fewest. `trade-off.ts` tells how.
 */
export function rebalance(problem: AssignmentProblem, moves: number): SolvedPlan {
  const { corners, unplaced, within } = tradeOff(problem, 2);
  const found = within(moves);
  if (found === null) return { plan: corners[0]!, unplaced, proof: 'more-moves-needed' };
  return { plan: found.plan, unplaced, proof: found.plan.value === found.bound ? 'optimal' : 'near' };
}
