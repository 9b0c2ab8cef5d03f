import { birthDateOf } from '../../model/birth-date';
import type { ClientList } from '../../model/client-list';
import { valueOf } from '../../model/judged-column';
import type { LocalDate } from '../../model/local-date';
import { fold, withoutDiacritics } from '../../values/folded-text';
import { editDistance } from '../../values/spelling';
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
    const byBirthday = new Map<LocalDate, Person[]>();
    for (let client = 0; client < list.count; client++) {
      const born = birthDateOf(list.columns, client);
      const code = valueOf(list.columns.personId, client)?.code;
      if (born === null || code === undefined) continue;
      const known = byBirthday.get(born) ?? [];
      if (known.length === 0) byBirthday.set(born, known);
      if (known.length >= MOST_COMPARED || known.some((other) => other.code === code)) continue;
      const name = nameOf(list, client);
      if (name === '') continue;
      const same = known.find((other) => isSameName(other.name, name));
      if (same !== undefined) report(client, { row: list.rows[same.client]! });
      known.push({ client, code, name });
    }
  },
};

function nameOf({ columns }: ClientList, client: number): string {
  const parts = [columns.lastName, columns.firstNames, columns.fullName].map(
    (column) => valueOf(column, client) ?? '',
  );
  return withoutDiacritics(fold(parts.join(' ').replace(/,/g, ' ')));
}

function isSameName(a: string, b: string): boolean {
  if (a === b) return true;
  if (Math.min(a.length, b.length) < SHORTEST_NAME || Math.abs(a.length - b.length) > 1) return false;
  return editDistance(a, b) <= 1;
}
