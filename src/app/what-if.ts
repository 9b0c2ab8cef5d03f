import type { Conditions } from '../core/plan/conditions';
import type { PlanComparison } from '../core/plan/compare-plans';
import { comparePlans } from '../core/plan/compare-plans';
import type { PlacementInput } from '../core/plan/place-clients';
import { planUnder } from '../core/plan/plan-under';
import type { Outcome } from '../core/model/outcome';

import { placementOf } from './placement-of';

/**
 * The plan of a list beside the one that conditions would bring; the list stays as it is. Throws
 * `CommandError('no-coaches')`.
 */
export function whatIf(
  outcome: Outcome,
  conditions: Conditions,
  rebalance: PlacementInput['rebalance'],
): PlanComparison {
  const before = { coaches: outcome.coaches, placement: placementOf(outcome) };
  return comparePlans(before, planUnder({ ...outcome, rebalance }, conditions));
}
