/** A function that makes its value when it is first asked for, and gives the same from then on. */
export function lazily<T>(make: () => T): () => T {
  let made: Made<T> | null = null;
  return () => (made ??= { value: make() }).value;
}

/** A function that makes one value for each key object and remembers it as long as the key lives. */
export function rememberedFor<K extends object, T>(make: (key: K) => T): (key: K) => T {
  return rememberedIn(new WeakMap<K, Made<T>>(), make);
}

/** A function that makes one value for each key and remembers it as long as the function itself lives. */
export function remembered<K, T>(make: (key: K) => T): (key: K) => T {
  return rememberedIn(new Map<K, Made<T>>(), make);
}

interface Made<T> {
  readonly value: T;
}

interface Memory<K, T> {
  readonly get: (key: K) => Made<T> | undefined;
  readonly set: (key: K, made: Made<T>) => unknown;
}

function rememberedIn<K, T>(memory: Memory<K, T>, make: (key: K) => T): (key: K) => T {
  return (key) => {
    let made = memory.get(key);
    if (made === undefined) memory.set(key, (made = { value: make(key) }));
    return made.value;
  };
}
