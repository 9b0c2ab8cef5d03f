import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * Excel has read the identity code as a number in scientific notation, and only one code makes this number. It is read as
 * that code.
 */
export const personIdScientific: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-scientific', severity: 'warning', fields: ['personId'], repair: 'doubtful' },
  check: onRemark('scientific'),
};
