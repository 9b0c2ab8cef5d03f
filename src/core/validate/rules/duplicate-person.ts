import { duplicatesOf } from '../duplicates';
import type { ListRule } from '../rule';

/** The same identity code stands on an earlier row: the earlier row counts, this one gets no coach. */
export const duplicatePerson: ListRule = {
  level: 'list',
  meta: { id: 'duplicate-person', severity: 'error', fields: ['personId'], repair: null },
  check: (list, _, report) => {
    duplicatesOf(list).forEach((first, client) => {
      if (first >= 0) report(client, { row: list.rows[first]! });
    });
  },
};
