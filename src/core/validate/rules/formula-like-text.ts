import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * The text begins like a formula. It stays text in everything that is written here; another program that opens the list
 * as CSV may run it.
 */
export const formulaLikeText: CellRule = {
  level: 'cell',
  meta: {
    id: 'formula-like-text',
    severity: 'info',
    fields: ['lastName', 'firstNames', 'fullName', 'streetAddress', 'city', 'notes'],
    repair: null,
  },
  check: onRemark('like-formula'),
};
