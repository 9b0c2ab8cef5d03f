import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds several phone numbers or addresses, of which the first is used. */
export const contactSeveral: CellRule = {
  level: 'cell',
  meta: { id: 'contact-several', severity: 'info', fields: ['phone', 'email'], repair: null },
  check: onRemark('several'),
};
