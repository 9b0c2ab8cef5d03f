import { FIELDS } from '../../model/field';
import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell holds an error that a formula left, such as `#N/A`. Nothing else is said of such a cell. */
export const cellErrorValue: CellRule = {
  level: 'cell',
  meta: { id: 'cell-error-value', severity: 'error', fields: FIELDS, repair: null },
  check: onRemark('cell-error'),
};
