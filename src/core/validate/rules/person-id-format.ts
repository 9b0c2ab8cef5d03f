import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell does not have the form of an identity code. */
export const personIdFormat: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-format', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('format'),
};
