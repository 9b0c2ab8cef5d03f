import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import { faultsOfKind } from './kinds';
import { countByClass } from './network';
import type { Preparation } from './prepare';
import type { AssignmentProblem } from './problem';
import type { Plan } from './result';

/** What a plan is worth by goals 3 and 4, and client by client. `seats` is the coach's number of each client. O(n). */
export function describePlan(
  { clients, coaches, penalties }: AssignmentProblem,
  { staff, kinds, kept }: Preparation,
  seats: Int32Array,
): Plan {
  const points = pointsOfFaults(penalties, Infinity);
  const lockedPoints = pointsOfFaults(penalties, 0);
  const coachOf = new Int32Array(clients.length).fill(-1);
  const penaltyOf = new Int32Array(clients.length);
  const faultsOf = new Uint8Array(clients.length);
  const loads = new Int32Array(coaches.length);
  let penalty = 0;
  let coachChanges = 0;
  seats.forEach((coach, i) => {
    if (coach === -1) return;
    const present = kinds.presentOf[i] ?? -1;
    const changed = present !== -1 && present !== coach;
    const faults =
      faultsOfKind(kinds, staff, kinds.kindOf[i] ?? 0, staff.teamOf[coach] ?? 0) |
      (changed ? CHANGE_OF_COACH : 0);
    faultsOf[i] = faults;
    penaltyOf[i] = ((kept[i] ?? 0) > 0 ? lockedPoints : points)[faults] ?? 0;
    penalty += penaltyOf[i] ?? 0;
    if (changed) coachChanges++;
    const index = staff.indexOf[coach] ?? 0;
    coachOf[i] = index;
    loads[index] = (loads[index] ?? 0) + 1;
  });
  const members = countByClass(seats, kinds, coaches.length);
  let balance = 0;
  let composition = 0;
  staff.indexOf.forEach((index, coach) => {
    const limit = staff.limits[coach] ?? 0;
    if (limit === 0) return;
    balance += (loads[index] ?? 0) ** 2 / limit;
    kinds.classes.forEach((name, classed) => {
      if (name !== null) composition += (members[classed * coaches.length + coach] ?? 0) ** 2 / limit;
    });
  });
  const capacity = staff.limits.reduce((sum, limit) => sum + limit, 0);
  return { coachOf, loads, capacity, penalty, penaltyOf, faultsOf, balance, composition, coachChanges };
}
