import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import type { ArcPrices } from './network';
import type { Preparation } from './prepare';
import type { Penalties } from './problem';
import type { Plan } from './result';
import { commonUnit } from './spread';

/**
 * Goals 3 and 4 as one integer: `pointUnit` × points + evenness, the points of a change of coach left out, for here moves
 * are counted apart. Smaller is better, and the order is that of the goals: `pointUnit` is above any evenness.
 */
export interface GoalValue {
  readonly prices: ArcPrices;
  readonly valueOf: (plan: Plan, limits: readonly number[]) => number;
}

/** The finest unit of evenness. Above it a load counts to the nearest unit: a twentieth of the step from load to load. */
const FINEST = 2520;

/**
 * The value of plans of one problem. Evenness Σ load² ⁄ limit is counted in units of 1 ⁄ D, where D is the least common
 * multiple of the limits and every count exact; where that is above 2520, D is 2520 and the cost of each further client
 * is rounded to a unit. O(coaches).
 */
export function goalValue(penalties: Penalties, { staff }: Preparation): GoalValue {
  const unit = commonUnit(staff.limits, FINEST);
  const capacity = staff.limits.reduce((sum, limit) => sum + limit, 0);
  // The evenness of the fullest plan is at most the sum of the limits; rounding adds less than one a client.
  const pointUnit = unit * capacity + capacity + 1;
  const ofFaults = pointsOfFaults({ ...penalties, changeOfCoach: 0 }, Infinity).map(
    (points) => points * pointUnit,
  );
  const ofLoad = (limit: number, load: number): number => Math.round(((2 * load + 1) * unit) / limit);
  return {
    prices: { ofFaults, ofLoad, ofSpread: () => 0 },
    valueOf: ({ faultsOf, coachOf, loads }, limitOf) => {
      let value = 0;
      coachOf.forEach((coach, client) => {
        const price = ofFaults[(faultsOf[client] ?? 0) & ~CHANGE_OF_COACH] ?? 0;
        // A lock against "never" is the same in every plan.
        if (coach !== -1 && price !== Infinity) value += price;
      });
      loads.forEach((load, coach) => {
        for (let k = 0; k < load; k++) value += ofLoad(limitOf[coach] ?? 1, k);
      });
      return value;
    },
  };
}
