import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell names no benefit that the program knows, so group A cannot be decided from it. */
export const benefitUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'benefit-unknown', severity: 'error', fields: ['benefit'], repair: null },
  check: onRemark('unknown'),
};
