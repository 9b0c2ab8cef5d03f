import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The postcode has lost its leading zeros, as Excel takes it for a number: 100 is 00100. */
export const postalCodeLeadingZero: CellRule = {
  level: 'cell',
  meta: { id: 'postal-code-leading-zero', severity: 'warning', fields: ['postalCode'], repair: 'safe' },
  check: onRemark('leading-zero'),
};
