import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * Excel took the value for a number and dropped its leading zero, which is put back: 2 is 02, 401234567
 * is 0401234567.
 */
export const leadingZeroRestored: CellRule = {
  level: 'cell',
  meta: {
    id: 'leading-zero-restored',
    severity: 'info',
    fields: ['employmentCode', 'phone'],
    repair: 'safe',
  },
  check: onRemark('leading-zero'),
};
