import { birthDateOf } from '../../model/birth-date';
import type { FindingParams } from '../../model/finding';
import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

const DATES = ['jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'] as const;
const PARAMS: Readonly<Record<(typeof DATES)[number], FindingParams>> = {
  jobSearchStart: { field: 'jobSearchStart' },
  unemploymentStart: { field: 'unemploymentStart' },
  memberSince: { field: 'memberSince' },
  lastContact: { field: 'lastContact' },
};

/** Something happened before the client was born. The first such date of the row is named. */
export const dateBeforeBirth: RowRule = {
  level: 'row',
  meta: {
    id: 'date-before-birth',
    severity: 'error',
    fields: [],
    needs: [DATES, ['personId', 'birthDate']],
    repair: null,
  },
  judge:
    ({ columns }) =>
    (client) => {
      const born = birthDateOf(columns, client);
      if (born === null) return null;
      for (const field of DATES) {
        const date = valueOf(columns[field], client);
        if (date !== null && date < born) return PARAMS[field];
      }
      return null;
    },
};
