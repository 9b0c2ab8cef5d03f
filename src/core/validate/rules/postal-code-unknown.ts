import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * The postcode is not in the reference data. These lack P.O. box codes, so this is never more than a
 * warning.
 */
export const postalCodeUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'postal-code-unknown', severity: 'warning', fields: ['postalCode'], repair: null },
  check: onRemark('unknown'),
};
