import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds several phone numbers, of which the first is used. */
export const phoneSeveral: CellRule = {
  level: 'cell',
  meta: { id: 'phone-several', severity: 'info', fields: ['phone'], fixable: false },
  check: onRemark('several'),
};
