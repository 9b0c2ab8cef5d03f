import type { Outcome } from '../core/model/outcome';
import type { PlanFigures } from '../core/plan/compare-plans';
import { planFigures } from '../core/plan/compare-plans';
import type { CurvePoint } from '../core/plan/moves-curve';
import { movesCurve } from '../core/plan/moves-curve';
import type { PlacePrices } from '../core/plan/place-prices';
import { placePrices } from '../core/plan/place-prices';
import type { StaffNeeded } from '../core/plan/staff-needed';
import { staffNeeded } from '../core/plan/staff-needed';
import { placementOf } from './placement-of';

/** What a plan comes to, and what it would take to better it. */
export interface PlanOutlook {
  readonly figures: PlanFigures;
  readonly need: StaffNeeded;
  /** `null` where somebody has no place. */
  readonly prices: PlacePrices | null;
  /** `null` where the list is too long for it. */
  readonly curve: readonly CurvePoint[] | null;
}

/** Throws `CommandError('no-coaches')`. */
export function planOutlook(outcome: Outcome): PlanOutlook {
  const placement = placementOf(outcome);
  return {
    figures: planFigures(placement),
    need: staffNeeded(outcome, placement),
    prices: placePrices(outcome),
    curve: curveOf(outcome),
  };
}

function curveOf(outcome: Outcome): readonly CurvePoint[] | null {
  try {
    return movesCurve(outcome);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}
