import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds no phone number. Spacing alone is no fault. */
export const phoneFormat: CellRule = {
  level: 'cell',
  meta: { id: 'phone-format', severity: 'error', fields: ['phone'], repair: null },
  check: onRemark('format'),
};
