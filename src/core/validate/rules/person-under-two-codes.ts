import { birthDateOf } from '../../model/birth-date';
import type { ClientColumns } from '../../model/client-list';
import { valueOf } from '../../model/judged-column';
import type { LocalDate } from '../../model/local-date';
import { fold, withoutDiacritics } from '../../values/folded-text';
import { isWithinOneSlip } from '../../values/spelling';
import type { ListRule } from '../rule';

/** So many people of one birthday are compared with each other; more share one only where the column is wrong. */
const MOST_COMPARED = 200;
/** In a shorter name a letter makes another name. */
const SHORTEST_NAME = 8;

interface Person {
  readonly client: number;
  readonly code: string;
  readonly name: string;
}

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
    const nameOf = namesIn(list.columns);
    const byBirthday = new Map<LocalDate, Person[]>();
    for (let client = 0; client < list.count; client++) {
      const born = birthDateOf(list.columns, client);
      const code = valueOf(list.columns.personId, client)?.code;
      if (born === null || code === undefined) continue;
      const known = byBirthday.get(born) ?? [];
      if (known.length === 0) byBirthday.set(born, known);
      const name = nameOf(client);
      if (name === '' || known.length >= MOST_COMPARED) continue;
      const same = known.find((other) => isSameName(other.name, name) && other.code !== code);
      if (same !== undefined && !known.some((other) => other.code === code)) {
        report(client, { row: list.rows[same.client]! });
      }
      known.push({ client, code, name });
    }
  },
};

/** The whole name of a client in letters to compare. Each distinct name of a column is folded once. */
function namesIn({ lastName, firstNames, fullName }: ClientColumns): (client: number) => string {
  const columns = [lastName, firstNames, fullName].flatMap((column) =>
    column === undefined
      ? []
      : [{ codes: column.codes, names: column.readings.map(({ value }) => comparable(value ?? '')) }],
  );
  return (client) => {
    let whole = '';
    for (const { codes, names } of columns) {
      const name = names[codes[client]!]!;
      if (name !== '') whole = whole === '' ? name : `${whole} ${name}`;
    }
    return whole;
  };
}

function comparable(name: string): string {
  return withoutDiacritics(fold(name.replaceAll(',', ' ')));
}

function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  return Math.min(a.length, b.length) >= SHORTEST_NAME && isWithinOneSlip(a, b);
}
