import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** Excel keeps 15 digits of a number and fills up with zeros: what stood at the end of the code is gone. */
export const numberPrecisionLost: CellRule = {
  level: 'cell',
  meta: {
    id: 'number-precision-lost',
    severity: 'error',
    fields: ['personId', 'postalCode', 'municipality', 'phone', 'employmentCode'],
    repair: null,
  },
  check: onRemark('digits-lost'),
};
