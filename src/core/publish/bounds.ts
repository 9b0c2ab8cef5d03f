import type { CountId, Counts } from './counts';

/** From the least to the most that a count can be; whole numbers, both ends possible. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/**
 * What a reader can work out of each hidden count from everything that is shown: that a hidden count is at least 1
 * (0 is always shown), and that every breakdown adds up.
 *
 * The breakdowns form a tree and every bound is an interval of whole numbers, so carrying bounds along until nothing
 * changes gives the exact ends: there are whole numbers that fit for each end (bounds consistency is global consistency
 * on Berge-acyclic sums). Complements may be 0. O(depth × size of the breakdowns).
 */
export function boundsOf(
  { values, tables, complements }: Counts,
  hidden: ReadonlySet<CountId>,
): ReadonlyMap<CountId, Bounds> {
  const isComplement = new Set(complements.map(({ id }) => id));
  const bounds = new Map<CountId, { least: number; most: number }>();
  for (const [id, value] of values) {
    const unknown = { least: isComplement.has(id) ? 0 : 1, most: Infinity };
    bounds.set(id, hidden.has(id) ? unknown : { least: value, most: value });
  }
  const breakdowns = tables.flat();
  for (let changed = true; changed;) {
    changed = false;
    const narrow = (id: CountId, least: number, most: number): void => {
      const known = bounds.get(id)!;
      if (least <= known.least && most >= known.most) return;
      bounds.set(id, { least: Math.max(least, known.least), most: Math.min(most, known.most) });
      changed = true;
    };
    for (const { total, parts } of breakdowns) {
      const least = parts.reduce((sum, part) => sum + bounds.get(part)!.least, 0);
      const unbounded = parts.filter((part) => bounds.get(part)!.most === Infinity);
      const most = parts.reduce((sum, part) => sum + bounds.get(part)!.most, 0);
      narrow(total, least, most);
      const whole = bounds.get(total)!;
      for (const part of parts) {
        const own = bounds.get(part)!;
        // Infinity − Infinity is no number: what the others can be at most is known only where all of them are bounded.
        const others = unbounded.length === 0 || (unbounded.length === 1 && unbounded[0] === part);
        const othersMost = others ? mostOfOthers(part) : Infinity;
        narrow(part, whole.least - othersMost, whole.most - (least - own.least));
      }
      function mostOfOthers(part: CountId): number {
        return parts.reduce((sum, other) => (other === part ? sum : sum + bounds.get(other)!.most), 0);
      }
    }
  }
  return bounds;
}
