import { pointsOfFaults } from './faults';
import { rankLoads } from './load-rank';
import { nodeCountOf } from './network';
import type { ArcPrices } from './network';
import { largestCost } from './flow-network';
import type { Preparation } from './prepare';
import type { AssignmentProblem } from './problem';
import { spreadUnit } from './spread';

/**
 * Goals 3 to 5 as one integer price: a point is above what the loads of a cycle can differ by in rank, a rank above what its
 * seats can cost. `assign.ts` says why that keeps the goals in order; `pointUnit` is the price of one point. What seats cost
 * is as fine as exact integers leave room for. O(coaches + distinct limits).
 */
export function solverPrices(
  { clients, penalties }: AssignmentProblem,
  { staff, kinds }: Pick<Preparation, 'staff' | 'kinds'>,
): ArcPrices & { readonly pointUnit: number } {
  const ranks = rankLoads(staff.limits, clients.length + 1);
  const points = pointsOfFaults(penalties, Infinity);
  const mostPoints = points.filter((each) => each < Infinity).reduce((most, each) => Math.max(most, each), 1);
  const spread = spreadUnit(
    staff,
    largestCost(nodeCountOf({ staff, kinds })) / (mostPoints * Math.max(1, ranks.count)),
  );
  const rankUnit = kinds.classes.some((name) => name !== null) ? spread.bound : 1;
  const pointUnit = Math.max(1, ranks.count) * rankUnit;
  return {
    pointUnit,
    ofFaults: points.map((each) => each * pointUnit),
    ofLoad: (limit, load) => ranks.rank(limit, load) * rankUnit,
    ofSpread: spread.ofSpread,
  };
}
