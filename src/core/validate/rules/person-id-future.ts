import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The birth date in the identity code lies after the reference date. */
export const personIdFuture: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-future', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('future'),
};
