import { groupClients } from '../assign/kinds';
import { LOCKED, priorityOrder } from '../assign/priority';
import type { AssignmentProblem, ClientToPlace } from '../assign/problem';
import { groupCoaches } from '../assign/teams';

/**
 * The clients whom a coach at work has beyond the limit on the list as it came: of each such coach those who come last in the
 * order of priority (`assign/priority.ts`). Keys, in rising order. A coach who is away has no limit to break. O(n), and
 * O(n log n) of the clients of such coaches.
 */
export function overLimit({ clients, coaches }: AssignmentProblem): readonly number[] {
  const ofCoach = new Map(coaches.map(({ id }) => [id, [] as ClientToPlace[]]));
  for (const client of clients) ofCoach.get(client.presentCoach ?? '')?.push(client);
  return coaches
    .flatMap((coach) => {
      const own = ofCoach.get(coach.id) ?? [];
      if (coach.limit === 0 || own.length <= coach.limit) return [];
      const kinds = groupClients(own, groupCoaches([coach]));
      const kept = Uint8Array.from(own, ({ locked }) => (locked ? LOCKED : 0));
      const order = priorityOrder(Int32Array.from(own.keys()), own, kinds, kept);
      return Array.from(order.subarray(coach.limit), (at) => own[at]!.key);
    })
    .sort((a, b) => a - b);
}
