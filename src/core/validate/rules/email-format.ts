import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds no e-mail address in its usual form. */
export const emailFormat: CellRule = {
  level: 'cell',
  meta: { id: 'email-format', severity: 'error', fields: ['email'], repair: null },
  check: onRemark('format'),
};
