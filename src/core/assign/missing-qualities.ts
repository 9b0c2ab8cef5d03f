import { penaltyNames } from './faults';
import { faultsOfKind, groupClients } from './kinds';
import type { AssignmentProblem, PenaltyName } from './problem';
import { groupCoaches } from './teams';

/**
 * What each of these clients finds in no coach who has places, where the profile says "never" of it: the faults against a
 * "never" of the coach with the fewest of them, of equal ones those that come first in the order of ids. None where a coach
 * could take the client: then the places of such coaches ran out, or a change of coach may never be.
 * O(clients + coaches log coaches + unplaced × teams); nothing is worked out where all are placed.
 */
export function missingQualities(
  problem: AssignmentProblem,
  unplaced: readonly number[],
): readonly (readonly PenaltyName[])[] {
  if (unplaced.length === 0) return [];
  const staff = groupCoaches(problem.coaches);
  const kinds = groupClients(problem.clients, staff);
  const withPlaces = [...staff.teams.keys()].filter((team) =>
    staff.teams[team]?.coaches.some((coach) => (staff.limits[coach] ?? 0) > 0),
  );
  return unplaced.map((client) => {
    const barred = withPlaces.map((team) =>
      penaltyNames(faultsOfKind(kinds, staff, kinds.kindOf[client] ?? 0, team)).filter(
        (name) => problem.penalties[name] === 'never',
      ),
    );
    return barred.reduce<readonly PenaltyName[]>(
      (fewest, names, at) => (at === 0 || names.length < fewest.length ? names : fewest),
      [],
    );
  });
}
