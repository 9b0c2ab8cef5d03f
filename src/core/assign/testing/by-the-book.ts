import type { AssignmentProblem, ClientToPlace, CoachSeat } from '../problem';

/** The rules of a placement written down once more, client by client and plainly, for tests to compare with. */

export function isKept(client: ClientToPlace, coaches: readonly CoachSeat[]): boolean {
  return client.locked && hasPresentCoach(client, coaches);
}

/** Points of a client with a coach; `Infinity` where that may never be. */
export function pointsByTheBook(problem: AssignmentProblem, client: ClientToPlace, coach: CoachSeat): number {
  const { coaches, penalties } = problem;
  const { need, serviceLanguage, municipality, presentCoach } = client;
  const kept = isKept(client, coaches);
  if (kept && presentCoach !== coach.id) return Infinity;
  const lacksNeed = need !== null && !coach.specialities.includes(need);
  const faults = {
    changeOfCoach: hasPresentCoach(client, coaches) && presentCoach !== coach.id,
    serviceLanguage: serviceLanguage !== null && !coach.languages.includes(serviceLanguage),
    speciality: lacksNeed,
    municipality:
      municipality !== null &&
      coach.municipalities.length > 0 &&
      !coach.municipalities.includes(municipality),
    otherSpeciality: coach.specialities.length > 0 && (need === null || lacksNeed),
  };
  let sum = 0;
  if (faults.changeOfCoach) sum += worth(penalties.changeOfCoach, kept);
  if (faults.serviceLanguage) sum += worth(penalties.serviceLanguage, kept);
  if (faults.speciality) sum += worth(penalties.speciality, kept);
  if (faults.municipality) sum += worth(penalties.municipality, kept);
  if (faults.otherSpeciality) sum += worth(penalties.otherSpeciality, kept);
  return sum;
}

/** Indexes of the clients in the order of goal 2, where the tie-breaks are distinct. */
export function orderByTheBook({ clients, coaches }: AssignmentProblem): number[] {
  const since = (client: ClientToPlace): number => client.order.since ?? Infinity;
  return [...clients.keys()].sort((i, j) => {
    const a = clients[i];
    const b = clients[j];
    if (!a || !b) return 0;
    if (isKept(a, coaches) !== isKept(b, coaches)) return isKept(a, coaches) ? -1 : 1;
    if (since(a) !== since(b)) return since(a) < since(b) ? -1 : 1;
    return a.order.tieBreak < b.order.tieBreak ? -1 : 1;
  });
}

function hasPresentCoach(client: ClientToPlace, coaches: readonly CoachSeat[]): boolean {
  return coaches.some((coach) => coach.id === client.presentCoach);
}

function worth(points: number | 'never', kept: boolean): number {
  if (points === 'never') return kept ? 0 : Infinity;
  return points;
}
