import { boundsOf } from './bounds';
import type { Breakdown, CountId, Counts } from './counts';

export interface Suppression {
  /** Counts that are small themselves, or whose complement is. */
  readonly primary: ReadonlySet<CountId>;
  /** Counts hidden beside them, so that the small ones cannot be worked out. */
  readonly secondary: ReadonlySet<CountId>;
}

/**
 * Which counts to hide, so that no hidden one can be worked out from those that are shown (`boundsOf`).
 *
 * Small is 1 to `threshold` − 1; 0 is always shown. Beside the small ones, each table hides as few others as will do; of
 * several such sets the one that counts the fewest people, then the first in order. Tables are settled from the top down,
 * and those of one total do not touch each other while the total is shown, so the whole is as small as it can be
 * where every total is shown.
 *
 * Source: cell suppression for frequency tables with intervals for the hidden cells, as in A. Hundepool et al., Statistical
 * Disclosure Control (2012), chapter 4. Exponential in the classes of one table in the worst case; one to three are
 * enough in practice.
 */
export function suppress(counts: Counts, threshold: number): Suppression {
  const { values, tables, complements } = counts;
  const isSmall = (id: CountId): boolean => values.get(id)! > 0 && values.get(id)! < threshold;
  const unprinted = new Set(complements.map(({ id }) => id));
  const primary = new Set([...values.keys()].filter((id) => !unprinted.has(id) && isSmall(id)));
  for (const { id, part } of complements) if (isSmall(id) && values.get(part)! > 0) primary.add(part);

  const secondary = new Set<CountId>();
  // What one table hides may uncover what another hid before; each round hides more, so there is a last one.
  for (let before = -1; before < secondary.size;) {
    before = secondary.size;
    for (const table of tables) for (const id of smallestCover(table)) secondary.add(id);
  }
  return { primary, secondary };

  /** The smallest set of further counts of a table without which its hidden counts could be worked out. */
  function smallestCover(table: readonly Breakdown[]): readonly CountId[] {
    // Totals last: of two sets that are as good, the one that leaves them in sight.
    const here = [...new Set([...table.flatMap(({ parts }) => parts), ...table.map(({ total }) => total)])];
    const already = new Set([...primary, ...secondary]);
    if (isSafe(here, already)) return [];
    const candidates = here.filter((id) => isFree(id, already));
    for (let size = 1; size <= candidates.length; size++) {
      const [best] = subsets(candidates, size)
        .filter((extra) => isSafe(here, new Set([...already, ...extra])))
        .sort((a, b) => people(a) - people(b));
      if (best !== undefined) return best;
    }
    return candidates;
  }

  function isFree(id: CountId, already: ReadonlySet<CountId>): boolean {
    return !already.has(id) && !unprinted.has(id) && values.get(id)! > 0;
  }

  function isSafe(ids: readonly CountId[], hidden: ReadonlySet<CountId>): boolean {
    const all = withComplements(hidden, complements);
    const bounds = boundsOf(counts, all);
    return ids.every((id) => !all.has(id) || bounds.get(id)!.least < bounds.get(id)!.most);
  }

  function people(ids: readonly CountId[]): number {
    return ids.reduce((sum, id) => sum + values.get(id)!, 0);
  }
}

/** Hidden counts with the complements that nobody can tell then. */
export function withComplements(
  hidden: ReadonlySet<CountId>,
  complements: Counts['complements'],
): ReadonlySet<CountId> {
  const unknown = complements.filter(({ total, part }) => hidden.has(total) || hidden.has(part));
  return new Set([...hidden, ...unknown.map(({ id }) => id)]);
}

/** Every set of `size` items, in the order of the items. */
function subsets<T>(items: readonly T[], size: number): T[][] {
  if (size === 0) return [[]];
  return items.flatMap((item, index) =>
    subsets(items.slice(index + 1), size - 1).map((rest) => [item, ...rest]),
  );
}
