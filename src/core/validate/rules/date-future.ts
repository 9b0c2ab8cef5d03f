import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** A date that must have passed lies after the reference date. */
export const dateFuture: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-future',
    severity: 'error',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('future'),
};
