import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell names several nationalities, of which one is used. */
export const nationalitySeveral: CellRule = {
  level: 'cell',
  meta: { id: 'nationality-several', severity: 'info', fields: ['nationality'], fixable: false },
  check: onRemark('several'),
};
