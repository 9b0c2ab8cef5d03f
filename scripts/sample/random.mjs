/**
 * Chance with a seed: the same seed gives the same draws on every machine (mulberry32, 32-bit integers only).
 *
 * Weights are relative shares: `weighted([[3, 'a'], [1, 'b']])` is `'a'` three times out of four.
 */
export function seededRandom(seed) {
  let state = seed >>> 0;

  /** Uniform in [0, 1). */
  function next() {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `first` to `last`, both included. */
  const int = (first, last) => first + Math.floor(next() * (last - first + 1));
  const chance = (share) => next() < share;
  const pick = (list) => list[int(0, list.length - 1)];

  function weighted(table) {
    const total = table.reduce((sum, [weight]) => sum + weight, 0);
    let rest = next() * total;
    for (const [weight, value] of table) {
      rest -= weight;
      if (rest < 0) return value;
    }
    return table.at(-1)[1];
  }

  /** A new list in random order (Fisher–Yates). */
  function shuffled(list) {
    const result = [...list];
    for (let last = result.length - 1; last > 0; last--) {
      const other = int(0, last);
      [result[last], result[other]] = [result[other], result[last]];
    }
    return result;
  }

  return { int, chance, pick, weighted, shuffled };
}
