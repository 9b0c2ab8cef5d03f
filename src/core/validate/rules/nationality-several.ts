import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell names several nationalities: the Finnish one is used where it is among them, else the first. */
export const nationalitySeveral: CellRule = {
  level: 'cell',
  meta: { id: 'nationality-several', severity: 'info', fields: ['nationality'], repair: null },
  check: onRemark('several'),
};
