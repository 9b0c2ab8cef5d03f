import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell of a name has no letter in it. */
export const nameFormat: CellRule = {
  level: 'cell',
  meta: {
    id: 'name-format',
    severity: 'error',
    fields: ['lastName', 'firstNames', 'fullName'],
    repair: null,
  },
  check: onRemark('format'),
};
