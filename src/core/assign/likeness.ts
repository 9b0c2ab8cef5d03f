import { compareText } from './text-order';

/** Values merged into classes: two values are alike when exactly the same sets take them. */
export interface Likeness<V> {
  readonly classOf: ReadonlyMap<V, number>;
  /** For each class, whether each set takes it. */
  readonly takes: readonly (readonly boolean[])[];
}

/**
 * Merges values that no set tells apart: where coaches speak Finnish and Swedish alone, Somali and Arabic are one class.
 * Classes are numbered by what takes them, so the order of `values` decides nothing. O(values + distinct × sets).
 */
export function likeness<V, S>(
  values: Iterable<V>,
  sets: readonly S[],
  takes: (set: S, value: V) => boolean,
): Likeness<V> {
  const signatures = new Map<V, string>();
  for (const value of new Set(values)) {
    signatures.set(value, sets.map((set) => (takes(set, value) ? '1' : '0')).join(''));
  }
  const classes = [...new Set(signatures.values())].sort(compareText);
  const numberOf = new Map(classes.map((signature, number) => [signature, number]));
  return {
    classOf: new Map([...signatures].map(([value, signature]) => [value, numberOf.get(signature) ?? 0])),
    takes: classes.map((signature) => sets.map((_, set) => signature[set] === '1')),
  };
}
