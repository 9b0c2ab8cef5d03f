import type { Staff } from './teams';

/**
 * The cost of spreading a class of clients unevenly (goal 5): Σ n(j, class)² ⁄ L(j), counted in units of 1 ⁄ D so that all
 * is integer.
 */
export interface SpreadUnit {
  /** Cost of one more client of a class for a coach of this limit who has `load` of them: (2 load + 1) D ⁄ L. */
  readonly ofSpread: (limit: number, load: number) => number;
  /** Above what all the seats on any cycle of the network can cost together. */
  readonly bound: number;
}

/** The finest unit. Where the limits have no common multiple below it, costs are rounded to it: a step is at least 50. */
const FINEST = 2520;

/**
 * D is the least common multiple of the limits, exact, or 2520 where that is larger; less, and so coarser, where `bound`
 * would pass `most`. O(coaches).
 */
export function spreadUnit({ limits }: Staff, most: number): SpreadUnit {
  // A cycle passes each coach once: at most two seats, each below 2 D.
  const seats = 4 * (limits.length + 1);
  const unit = commonUnit(limits, Math.max(1, Math.min(FINEST, Math.floor((most - 1) / seats))));
  return {
    ofSpread: (limit, load) => Math.round(((2 * load + 1) * unit) / limit),
    bound: unit * seats + 1,
  };
}

/** The least common multiple of the limits above 0; `finest` where it is more. */
export function commonUnit(limits: Iterable<number>, finest: number): number {
  let unit = 1;
  for (const limit of limits) {
    if (limit > 0) unit = Math.min(finest, leastCommonMultiple(unit, limit));
  }
  return unit;
}

function leastCommonMultiple(a: number, b: number): number {
  let [x, y] = [a, b];
  while (y > 0) [x, y] = [y, x % y];
  return (a / x) * b;
}
