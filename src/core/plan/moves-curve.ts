import type { Penalties } from '../assign/problem';
import { penaltyNames } from '../assign/faults';
import { tradeOff } from '../assign/trade-off';
import type { PlacementBasis } from './assignment-problem';
import { assignmentProblem } from './assignment-problem';
import type { UseRange } from './use-range';
import { useRange } from './use-range';

/** A plan that is worth its moves: none with so few is better. */
export interface CurvePoint {
  /** Clients who change coach. */
  readonly moves: number;
  /** Points of all faults but the change of coach. */
  readonly points: number;
  readonly use: UseRange;
}

/** So many points are told at most; more nobody reads. */
const MOST_POINTS = 24;

/**
 * What more moves buy: the best plans by their number of moves, fewest first (`trade-off.ts` says what is exact). The last
 * is as good as it gets, but for plans that look no better than one of fewer moves: those are left out. Empty where there are no coaches with places. Throws `RangeError` beyond some 20,000 clients.
 */
export function movesCurve(basis: PlacementBasis): readonly CurvePoint[] {
  const problem = assignmentProblem(basis);
  const curve: CurvePoint[] = [];
  for (const { coachChanges, faultsOf, coachOf, loads } of tradeOff(problem, MOST_POINTS).corners) {
    const use = useRange(problem.coaches.map(({ limit }, coach) => ({ limit, load: loads[coach] ?? 0 })));
    if (use === null) return [];
    let points = 0;
    faultsOf.forEach((faults, client) => {
      if (coachOf[client] !== -1) points += pointsWithoutChange(faults, problem.penalties);
    });
    const before = curve.at(-1);
    const looksAlike =
      before?.points === points && before.use.least === use.least && before.use.most === use.most;
    if (!looksAlike) curve.push({ moves: coachChanges, points, use });
  }
  return curve;
}

/** A fault against a "never" that only a lock forces counts nothing: it is the same in every plan. */
function pointsWithoutChange(faults: number, penalties: Penalties): number {
  return penaltyNames(faults).reduce((sum, name) => {
    const points = penalties[name];
    return name === 'changeOfCoach' || points === 'never' ? sum : sum + points;
  }, 0);
}
