import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * The identity code was written in another form (lower case, spaces, a dash of another kind) and passes
 * once repaired.
 */
export const personIdRepaired: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-repaired', severity: 'info', fields: ['personId'], repair: 'safe' },
  check: onRemark('repaired'),
};
