import type { Outcome } from '../core/model/outcome';
import { placementOf, presentCoaches } from './placement-of';

/** Who comes to a coach by the plan, and who leaves for another one or is left without a place. */
export interface CoachFlow {
  readonly arrivals: number;
  readonly departures: number;
}

/**
 * How many clients come to and leave each coach, by index; those who are not placed at all neither come nor leave.
 * O(clients + coaches). Throws `CommandError('no-coaches')`.
 */
export function coachFlows(outcome: Outcome): readonly CoachFlow[] {
  const { kindOf, coachOf } = placementOf(outcome);
  const present = presentCoaches(outcome);
  const flows = outcome.coaches.map(() => ({ arrivals: 0, departures: 0 }));
  kindOf.forEach((kind, client) => {
    const [from, to] = [present[client]!, coachOf[client]!];
    if (kind === 'none' || from === to) return;
    if (from >= 0) flows[from]!.departures += 1;
    if (to >= 0) flows[to]!.arrivals += 1;
  });
  return flows;
}
