/** A function that makes its value when it is first asked for, and gives the same from then on. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A function that makes one value for each key object and remembers it as long as the key lives. */
export function rememberedFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = { value: make(key) }));
    return made.value;
  };
}

/** A function that makes one value for each key and remembers it as long as the function itself lives. */
export function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  const known = new Map<K, { readonly value: T }>();
  return (key) => {
    let made = known.get(key);
    if (made === undefined) known.set(key, (made = { value: make(key) }));
    return made.value;
  };
}
