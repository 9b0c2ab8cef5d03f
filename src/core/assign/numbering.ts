/** Distinct values of many items, each with a number. */
export interface Numbering<V> {
  /** By item. */
  readonly numberOf: Int32Array;
  /** By number, in the order in which they first come. */
  readonly values: readonly V[];
}

/** Numbers what items have, so that each distinct text is looked at once and the rest is arithmetic. O(items). */
export function numberValues<T, V>(items: readonly T[], valueOf: (item: T) => V): Numbering<V> {
  const known = new Map<V, number>();
  const numberOf = new Int32Array(items.length);
  let previous: V | undefined;
  let number = -1;
  items.forEach((item, i) => {
    const value = valueOf(item);
    // The same value often comes again and again.
    if (number === -1 || value !== previous) {
      number = known.get(value) ?? known.size;
      if (number === known.size) known.set(value, number);
      previous = value;
    }
    numberOf[i] = number;
  });
  return { numberOf, values: [...known.keys()] };
}
