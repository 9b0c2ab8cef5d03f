import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds no employment code, so the status of the client cannot be decided. */
export const employmentCodeUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'employment-code-unknown', severity: 'error', fields: ['employmentCode'], repair: null },
  check: onRemark('unknown'),
};
