import type { Kinds } from './kinds';

/** Clients who have a coach, those of one kind and one coach together. */
export interface PresentPairs {
  /** The clients, by kind and then by coach. */
  readonly clients: Int32Array;
  /** Where each pair's clients begin, and behind the last where they end. */
  readonly start: readonly number[];
  /** Kind and coach of each pair, in rising order. */
  readonly kind: readonly number[];
  readonly coach: readonly number[];
}

/** Puts clients together by kind and present coach; those without a coach are left out. O(clients + kinds + coaches). */
export function presentPairs(
  clients: Int32Array,
  { kindOf, presentOf, count }: Kinds,
  coachCount: number,
): PresentPairs {
  const having = clients.filter((client) => presentOf[client] !== -1);
  const sorted = sortByNumber(sortByNumber(having, presentOf, coachCount), kindOf, count);
  const start: number[] = [];
  const kind: number[] = [];
  const coach: number[] = [];
  let before = -1;
  sorted.forEach((client, at) => {
    if (kindOf[client] !== kindOf[before] || presentOf[client] !== presentOf[before]) {
      start.push(at);
      kind.push(kindOf[client] ?? 0);
      coach.push(presentOf[client] ?? 0);
    }
    before = client;
  });
  start.push(sorted.length);
  return { clients: sorted, start, kind, coach };
}

/** Counting sort: clients by a number below `count`, like ones in the order in which they come. */
function sortByNumber(clients: Int32Array, numberOf: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count + 1);
  for (const client of clients)
    next[(numberOf[client] ?? 0) + 1] = (next[(numberOf[client] ?? 0) + 1] ?? 0) + 1;
  for (let number = 0; number < count; number++)
    next[number + 1] = (next[number + 1] ?? 0) + (next[number] ?? 0);
  const sorted = new Int32Array(clients.length);
  for (const client of clients) {
    const number = numberOf[client] ?? 0;
    sorted[next[number] ?? 0] = client;
    next[number] = (next[number] ?? 0) + 1;
  }
  return sorted;
}
