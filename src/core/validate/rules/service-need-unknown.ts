import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds no assessment of the need for service that the program knows. */
export const serviceNeedUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'service-need-unknown', severity: 'error', fields: ['serviceNeed'], repair: null },
  check: onRemark('unknown'),
};
