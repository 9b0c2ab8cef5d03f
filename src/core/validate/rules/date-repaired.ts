import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The date stood as text or in another form than a date, and was read all the same. */
export const dateRepaired: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-repaired',
    severity: 'info',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: 'safe',
  },
  check: onRemark('repaired'),
};
