/** Counts items by class; an item may belong to several classes, or to none. */
export function tally<T>(
  items: readonly T[],
  classOf: (item: T) => string | readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) {
    const classes = classOf(item);
    for (const name of typeof classes === 'string' ? [classes] : classes) {
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return counts;
}
