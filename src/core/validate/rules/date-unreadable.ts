import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds something that is no date in any form the program reads. */
export const dateUnreadable: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-unreadable',
    severity: 'error',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('unreadable'),
};
