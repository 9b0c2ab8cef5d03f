import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell of a yes-or-no column says neither. */
export const yesNoUnknown: CellRule = {
  level: 'cell',
  meta: {
    id: 'yes-no-unknown',
    severity: 'error',
    fields: ['earningsRelatedRight', 'locked'],
    repair: null,
  },
  check: onRemark('unknown'),
};
