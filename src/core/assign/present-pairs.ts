import type { Kinds } from './kinds';

/** Clients who have a coach, those of one kind and one coach together. */
export interface PresentPairs {
  /** The clients, by kind and then by coach. */
  readonly clients: Int32Array;
  /** Where each pair's clients begin, and behind the last where they end. */
  readonly start: Int32Array;
  /** Kind and coach of each pair, in rising order. */
  readonly kind: Int32Array;
  readonly coach: Int32Array;
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
  for (let at = 0; at < sorted.length; at++) {
    const [client, before] = [sorted[at] ?? 0, sorted[at - 1] ?? -1];
    const same = kindOf[client] === kindOf[before] && presentOf[client] === presentOf[before];
    if (!same) start.push(at);
  }
  const first = start.map((at) => sorted[at] ?? 0);
  return {
    clients: sorted,
    start: Int32Array.of(...start, sorted.length),
    kind: Int32Array.from(first, (client) => kindOf[client] ?? 0),
    coach: Int32Array.from(first, (client) => presentOf[client] ?? 0),
  };
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
