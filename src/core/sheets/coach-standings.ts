import type { Outcome } from '../model/outcome';
import type { CoachStanding } from './coach-cells';

/** Every coach as the assignment leaves him or her, in their order; none where nobody was placed. O(clients + coaches). */
export function coachStandings({ coaches, placement }: Outcome): CoachStanding[] {
  if (placement === null) return [];
  const clientsOf = coaches.map((): number[] => []);
  placement.coachOf.forEach((coach, client) => clientsOf[coach]?.push(client));
  const weighted = placement.caseload?.weighted ?? null;
  return coaches.map((coach, index) => ({
    coach,
    clients: clientsOf[index]!,
    weightedLoad: weighted === null ? null : weighted.loads[index]!,
    ...placement.coaches[index]!,
  }));
}
