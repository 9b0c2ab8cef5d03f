import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The date stood in an unusual form that can mean one day only. */
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
