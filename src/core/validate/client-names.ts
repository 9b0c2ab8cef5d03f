import type { ClientColumns } from '../model/client-list';
import { fold, withoutDiacritics } from '../values/folded-text';
import { isWithinOneSlip, letterSet, mayBeWithin } from '../values/spelling';

/** In a shorter name a letter makes another name. */
const SHORTEST_NAME = 8;
/** Stands between the parts of a name. */
const BETWEEN = ' ';

export interface ClientNames {
  /** Letters of a client's whole name; 0 without one. */
  readonly lengthOf: (client: number) => number;
  /** True for equal names and for longer ones that are a slip apart. */
  readonly areSame: (one: number, other: number) => boolean;
}

/**
 * The whole names of clients, whatever columns they stand in, compared without case, diacritics and commas. Each distinct
 * name of a column is folded once; a look at the length and the letters settles nearly all pairs, so that hardly any whole
 * name is put together. Made in O(clients); a comparison is O(1) for nearly all pairs, else O(letters).
 */
export function clientNames({ lastName, firstNames, fullName }: ClientColumns): ClientNames {
  const parts = [lastName, firstNames, fullName].flatMap((column) => {
    if (column === undefined) return [];
    const names = column.readings.map(({ value }) => comparable(value ?? ''));
    return [{ codes: column.codes, names, letters: Int32Array.from(names, letterSet) }];
  });
  const count = Math.max(0, ...parts.map(({ codes }) => codes.length));
  const lengths = new Int32Array(count);
  const letters = new Int32Array(count);
  for (const part of parts) {
    for (let client = 0; client < count; client++) {
      const code = part.codes[client]!;
      const { length } = part.names[code]!;
      if (length === 0) continue;
      if (lengths[client] !== 0) {
        lengths[client]! += BETWEEN.length;
        letters[client]! |= letterSet(BETWEEN);
      }
      lengths[client]! += length;
      letters[client]! |= part.letters[code]!;
    }
  }
  const nameOf = (client: number) =>
    parts
      .map(({ codes, names }) => names[codes[client]!]!)
      .filter((name) => name !== '')
      .join(BETWEEN);
  return {
    lengthOf: (client) => lengths[client]!,
    areSame: (one, other) => {
      const slips = Math.min(lengths[one]!, lengths[other]!) >= SHORTEST_NAME ? 1 : 0;
      return (
        Math.abs(lengths[one]! - lengths[other]!) <= slips &&
        mayBeWithin(slips, letters[one]!, letters[other]!) &&
        isSameName(nameOf(one), nameOf(other), slips)
      );
    },
  };
}

function comparable(name: string): string {
  return withoutDiacritics(fold(name.replaceAll(',', ' ')));
}

function isSameName(a: string, b: string, slips: number): boolean {
  return a === b || (slips > 0 && isWithinOneSlip(a, b));
}
