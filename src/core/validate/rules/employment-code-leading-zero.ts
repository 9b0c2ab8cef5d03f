import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The employment code has lost its leading zero, as Excel takes it for a number: 2 is 02. */
export const employmentCodeLeadingZero: CellRule = {
  level: 'cell',
  meta: { id: 'employment-code-leading-zero', severity: 'info', fields: ['employmentCode'], fixable: true },
  check: onRemark('leading-zero'),
};
