import { fold, withoutDiacritics } from './folded-text';
import { lazily } from './lazily';

/** Finds what a name stands for. */
export interface NameIndex<T> {
  /** The value of a folded name, as written or, where that is unique, as typed without the dots; else `undefined`. */
  find(folded: string): T | undefined;
}

/** An index of names. Of entries that fold to the same name the first stands; empty names stand for nothing. O(names) to build, O(length) to find. */
export function nameIndex<T>(entries: Iterable<readonly [name: string, value: T]>): NameIndex<T> {
  const exact = new Map<string, T>();
  for (const [name, value] of entries) {
    const folded = fold(name);
    if (folded !== '' && !exact.has(folded)) exact.set(folded, value);
  }
  const plain = lazily(() => withoutDots(exact));
  return { find: (folded) => exact.get(folded) ?? plain().get(withoutDiacritics(folded)) };
}

/** The same names as typed without the dots; `undefined` where two names of different values become one. */
function withoutDots<T>(exact: ReadonlyMap<string, T>): ReadonlyMap<string, T | undefined> {
  const plain = new Map<string, T | undefined>();
  for (const [folded, value] of exact) {
    const bare = withoutDiacritics(folded);
    plain.set(bare, !plain.has(bare) || plain.get(bare) === value ? value : undefined);
  }
  return plain;
}
