import { pointsOfFaults } from './faults';
import { rankLoads } from './load-rank';
import type { ArcPrices } from './network';
import type { Preparation } from './prepare';
import type { AssignmentProblem } from './problem';
import { spreadUnit } from './spread';

/**
 * Goals 3 to 5 as one integer price: a point is above what the loads of a cycle can differ by in rank, a rank above what its
 * seats can cost. `assign.ts` says why that keeps the goals in order; `pointUnit` is the price of one point. O(coaches + distinct limits).
 */
export function solverPrices(
  { clients, penalties }: AssignmentProblem,
  { staff, kinds }: Pick<Preparation, 'staff' | 'kinds'>,
): ArcPrices & { readonly pointUnit: number } {
  const ranks = rankLoads(staff.limits, clients.length + 1);
  const spread = spreadUnit(staff);
  const rankUnit = kinds.classes.some((name) => name !== null) ? spread.bound : 1;
  const pointUnit = Math.max(1, ranks.count) * rankUnit;
  return {
    pointUnit,
    ofFaults: pointsOfFaults(penalties, Infinity).map((points) => points * pointUnit),
    ofLoad: (limit, load) => ranks.rank(limit, load) * rankUnit,
    ofSpread: spread.ofSpread,
  };
}
