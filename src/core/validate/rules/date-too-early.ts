import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** A date so long ago that it cannot be meant. */
export const dateTooEarly: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-too-early',
    severity: 'error',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('too-early'),
};
