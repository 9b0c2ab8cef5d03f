import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * Something that still goes on, or a contact, dated before 1990: likelier a mistyped year. Dates before 1900 are unusable
 * and `date-too-early` speaks of them.
 */
export const dateBefore1990: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-before-1990',
    severity: 'warning',
    fields: ['jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('early'),
};
