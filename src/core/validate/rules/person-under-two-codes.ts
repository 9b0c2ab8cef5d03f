import { birthDateOf } from '../../model/birth-date';
import { valueOf } from '../../model/judged-column';
import type { LocalDate } from '../../model/local-date';
import { clientNames } from '../client-names';
import type { ListRule } from '../rule';

/** So many people of one birthday are compared with each other; more share one only where the column is wrong. */
const MOST_COMPARED = 200;
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
    const names = clientNames(list.columns);
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
