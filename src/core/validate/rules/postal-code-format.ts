import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The cell does not hold the five digits of a Finnish postcode. */
export const postalCodeFormat: CellRule = {
  level: 'cell',
  meta: { id: 'postal-code-format', severity: 'error', fields: ['postalCode'], repair: null },
  check: onRemark('format'),
};
