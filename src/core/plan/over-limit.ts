import type { AssignmentProblem, ClientToPlace } from '../assign/problem';

/**
 * The clients whom a coach at work has beyond the limit on the list as it came: of each such coach those who come last in the
 * order of priority (locked first, then the earliest date, missing last, then the tie-break). Keys, in rising order. A coach who
 * is away has no limit to break. O(n log n).
 */
export function overLimit({ clients, coaches }: AssignmentProblem): readonly number[] {
  const ofCoach = new Map(coaches.map(({ id }) => [id, [] as ClientToPlace[]]));
  for (const client of clients) ofCoach.get(client.presentCoach ?? '')?.push(client);
  return coaches
    .flatMap(({ id, limit }) => {
      const own = ofCoach.get(id) ?? [];
      return limit === 0 || own.length <= limit ? [] : own.sort(byPriority).slice(limit);
    })
    .map(({ key }) => key)
    .sort((a, b) => a - b);
}

function byPriority(a: ClientToPlace, b: ClientToPlace): number {
  const since = (client: ClientToPlace): number => client.order.since ?? Infinity;
  if (a.locked !== b.locked) return a.locked ? -1 : 1;
  if (since(a) !== since(b)) return since(a) < since(b) ? -1 : 1;
  if (a.order.tieBreak !== b.order.tieBreak) return a.order.tieBreak < b.order.tieBreak ? -1 : 1;
  return a.key - b.key;
}
