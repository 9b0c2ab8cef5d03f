import type { ClientToPlace } from './problem';
import type { Kinds } from './kinds';
import { compareText } from './text-order';

/** Marks of clients who keep their coach. */
export const LOCKED = 2;
export const STAYS = 1;

/**
 * Some of the clients in the order of goal 2: locked (to a coach on the list) first, then those who stay, then the others;
 * in each group the earliest `since`, missing last, then the tie-break. Clients whose keys are equal come by kind and
 * present coach, so only clients who are alike in everything keep the order of rows. O(n log n): the dates are sorted as
 * numbers, text is compared within a day alone.
 */
export function priorityOrder(
  some: Int32Array,
  clients: readonly ClientToPlace[],
  kinds: Kinds,
  kept: Uint8Array,
): Int32Array {
  const n = clients.length;
  let first = Infinity;
  let last = -Infinity;
  for (const client of some) {
    const since = clients[client]?.order.since ?? null;
    if (since === null) continue;
    first = Math.min(first, since);
    last = Math.max(last, since);
  }
  const missing = last >= first ? last - first + 1 : 0;
  const codes = new Float64Array(some.length);
  for (let at = 0; at < some.length; at++) {
    const client = some[at] ?? 0;
    const since = clients[client]?.order.since ?? null;
    const day = since === null ? missing : since - first;
    codes[at] = ((LOCKED - (kept[client] ?? 0)) * (missing + 1) + day) * n + client;
  }
  codes.sort();

  const within = (a: number, b: number): number =>
    compareText(clients[a]?.order.tieBreak ?? '', clients[b]?.order.tieBreak ?? '') ||
    (kinds.kindOf[a] ?? 0) - (kinds.kindOf[b] ?? 0) ||
    (kinds.presentOf[a] ?? 0) - (kinds.presentOf[b] ?? 0) ||
    a - b;
  const sorted = new Int32Array(some.length);
  const dayOf = (at: number): number => Math.floor((codes[at] ?? -1) / n);
  for (let start = 0; start < sorted.length;) {
    const day = dayOf(start);
    let end = start;
    for (; end < sorted.length && dayOf(end) === day; end++) sorted[end] = (codes[end] ?? 0) % n;
    if (end - start > 1) sorted.subarray(start, end).sort(within);
    start = end;
  }
  return sorted;
}
