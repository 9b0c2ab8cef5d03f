import { valueOf } from '../../model/judged-column';
import type { FileRule } from '../rule';

/** So many rows of last month's list are named. */
const MOST_NAMED = 10;

/** Clients of last month's list are not on this one. Some of them may have ended; that is for a person to know. */
export const previousClientMissing: FileRule = {
  level: 'file',
  meta: {
    id: 'previous-client-missing',
    severity: 'info',
    fields: [],
    needs: [['personId']],
    requires: 'previous',
    repair: null,
  },
  check: ({ list: { columns, count } }, { previous }, report) => {
    const here = new Set<string>();
    for (let client = 0; client < count; client++) {
      const id = valueOf(columns.personId, client);
      if (id !== null) here.add(id.code);
    }
    const missing = [...(previous?.list?.clients ?? [])].flatMap(([code, { row }]) =>
      here.has(code) ? [] : [row],
    );
    if (missing.length === 0) return;
    const named = missing.slice(0, MOST_NAMED).join(', ');
    report({ count: missing.length, rows: missing.length > MOST_NAMED ? `${named} …` : named });
  },
};
