import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** Excel has turned the identity code into a number (`010105E0080`), so its characters are lost. */
export const personIdNumber: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-number', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('number'),
};
