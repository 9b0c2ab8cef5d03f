import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell names no country or nationality, so group C cannot be decided from it. */
export const nationalityUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'nationality-unknown', severity: 'error', fields: ['nationality'], repair: null },
  check: onRemark('unknown'),
};
