import { birthDateOf } from '../../model/birth-date';
import type { ClientColumns } from '../../model/client-list';
import { valueOf } from '../../model/judged-column';
import type { LocalDate } from '../../model/local-date';
import { fold, withoutDiacritics } from '../../values/folded-text';
import { isWithinOneSlip, letterSet, mayBeWithin } from '../../values/spelling';
import type { ListRule } from '../rule';

/** So many people of one birthday are compared with each other; more share one only where the column is wrong. */
const MOST_COMPARED = 200;
/** In a shorter name a letter makes another name. */
const SHORTEST_NAME = 8;
/** Stands between the parts of a name. */
const BETWEEN = ' ';
const NOBODY = -1;

/**
 * Two identity codes with the same birth date stand beside the same name, or names a letter apart: one person under two
 * codes, such as a temporary one and the real one. The later row is told, with the row of the first.
 *
 * Only people of one birthday are compared, at most 200 of them: O(clients × 200) in the worst list, O(clients) in a real
 * one. Twins have first names more than a letter apart.
 */
export const personUnderTwoCodes: ListRule = {
  level: 'list',
  meta: {
    id: 'person-under-two-codes',
    severity: 'warning',
    fields: ['personId'],
    needs: [['lastName', 'fullName']],
    repair: null,
  },
  check: (list, _, report) => {
    const { personId } = list.columns;
    const names = namesIn(list.columns);
    const codeOf = (client: number) => valueOf(personId, client)?.code;
    /** Of each birthday the last client so far, and of each client the one of the same birthday before. */
    const last = new Map<LocalDate, number>();
    const before = new Int32Array(list.count).fill(NOBODY);
    const nth = new Int32Array(list.count);
    for (let client = 0; client < list.count; client++) {
      const born = birthDateOf(list.columns, client);
      if (born === null || valueOf(personId, client) === null || names.lengthOf(client) === 0) continue;
      const latest = last.get(born) ?? NOBODY;
      if (latest !== NOBODY && nth[latest] === MOST_COMPARED) continue;
      nth[client] = latest === NOBODY ? 1 : nth[latest]! + 1;
      before[client] = latest;
      last.set(born, client);
      let first = NOBODY;
      for (let other = latest; other !== NOBODY; other = before[other]!) {
        if (names.areSame(other, client) && codeOf(other) !== codeOf(client)) first = other;
      }
      if (first !== NOBODY && !isCodeAmong(codeOf(client), latest)) {
        report(client, { row: list.rows[first]! });
      }
    }

    function isCodeAmong(code: string | undefined, latest: number): boolean {
      for (let other = latest; other !== NOBODY; other = before[other]!)
        if (codeOf(other) === code) return true;
      return false;
    }
  },
};

interface ClientNames {
  /** Letters of a client's whole name; 0 without one. */
  readonly lengthOf: (client: number) => number;
  /** True for equal names and for longer ones that are a slip apart. */
  readonly areSame: (one: number, other: number) => boolean;
}

/**
 * The whole names of clients in letters to compare. Each distinct name of a column is folded once; a look at the length and
 * the letters settles nearly all pairs, so that hardly any whole name is put together.
 */
function namesIn({ lastName, firstNames, fullName }: ClientColumns): ClientNames {
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
