import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The calendar has no such day (31.2.). It is not moved to the next month. */
export const dateImpossible: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-impossible',
    severity: 'error',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('impossible-date'),
};
