import { isBlank } from '../../model/cell';
import type { CellRule } from '../rule';

/** A cell is blank in a column that decides who belongs to the target group. A blank is never taken for a no. */
export const requiredValueMissing: CellRule = {
  level: 'cell',
  meta: {
    id: 'required-value-missing',
    severity: 'error',
    fields: ['personId', 'municipality', 'benefit', 'employmentCode', 'motherTongue', 'nationality'],
    fixable: false,
  },
  check: (_, cell) => (isBlank(cell) ? {} : null),
};
