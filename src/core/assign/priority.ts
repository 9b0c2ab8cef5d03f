import type { ClientToPlace } from './problem';
import type { Kinds } from './kinds';
import { compareText } from './text-order';

/** Marks of clients who keep their coach. */
export const LOCKED = 2;
export const STAYS = 1;

/**
 * The clients in the order of goal 2: locked (to a coach on the list) first, then those who stay, then the others; in
 * each group the earliest `since`, missing last,
 * then the tie-break. Clients whose keys are equal come by kind and present coach, so only clients who are alike in
 * everything keep the order of rows. O(n log n): the dates are sorted as numbers, text is compared within a day alone.
 */
export function priorityOrder(clients: readonly ClientToPlace[], kinds: Kinds, kept: Uint8Array): Int32Array {
  const n = clients.length;
  let first = Infinity;
  let last = -Infinity;
  for (const { order } of clients) {
    if (order.since === null) continue;
    first = Math.min(first, order.since);
    last = Math.max(last, order.since);
  }
  const missing = last >= first ? last - first + 1 : 0;
  const days = clients.map(({ order }, i) => {
    const day = order.since === null ? missing : order.since - first;
    return (LOCKED - (kept[i] ?? 0)) * (missing + 1) + day;
  });
  const sorted = Int32Array.from(Float64Array.from(days, (day, i) => day * n + i).sort(), (code) => code % n);

  const within = (a: number, b: number): number =>
    compareText(clients[a]?.order.tieBreak ?? '', clients[b]?.order.tieBreak ?? '') ||
    (kinds.kindOf[a] ?? 0) - (kinds.kindOf[b] ?? 0) ||
    (kinds.presentOf[a] ?? 0) - (kinds.presentOf[b] ?? 0) ||
    a - b;
  for (let start = 0; start < n;) {
    const day = days[sorted[start] ?? 0];
    let end = start + 1;
    while (end < n && days[sorted[end] ?? 0] === day) end++;
    if (end - start > 1) sorted.subarray(start, end).sort(within);
    start = end;
  }
  return sorted;
}
