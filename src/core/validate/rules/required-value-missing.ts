import type { CellRule } from '../rule';

/** Nothing stands in a column that decides who belongs to the target group. A blank is never taken for a no. */
export const requiredValueMissing: CellRule = {
  level: 'cell',
  meta: {
    id: 'required-value-missing',
    severity: 'error',
    fields: ['personId', 'municipality', 'benefit', 'employmentCode', 'motherTongue', 'nationality'],
    repair: null,
  },
  check: ({ value, remarks }) => (value === null && remarks.length === 0 ? {} : null),
};
