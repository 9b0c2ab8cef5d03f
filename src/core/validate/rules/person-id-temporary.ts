import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The individual number is 900–999: a temporary code, or one meant for tests. */
export const personIdTemporary: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-temporary', severity: 'warning', fields: ['personId'], repair: null },
  check: onRemark('temporary'),
};
