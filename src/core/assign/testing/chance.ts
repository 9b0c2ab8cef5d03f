/** A repeatable stream of numbers in [0, 1) from a seed (mulberry32). */
export function chance(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** An integer from 0 to below `bound`. */
export function below(bound: number, random: () => number): number {
  return Math.floor(random() * bound);
}

/** One of the items. */
export function pick<T>(items: readonly [T, ...T[]], random: () => number): T {
  return items[below(items.length, random)] ?? items[0];
}

/** A copy in another order: each item is given a random number, and they are sorted by it. */
export function shuffle<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
