import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const onLeadingZero = onRemark('leading-zero');

/**
 * The postcode has lost its leading zeros, as Excel takes it for a number: 100 is 00100. Where there is no such postcode
 * the digits may lack others than zeros, and that it is unknown is all that can be said.
 */
export const postalCodeLeadingZero: CellRule = {
  level: 'cell',
  meta: { id: 'postal-code-leading-zero', severity: 'warning', fields: ['postalCode'], repair: 'safe' },
  check: (reading, cell) =>
    reading.remarks.some(({ code }) => code === 'unknown') ? null : onLeadingZero(reading, cell),
};
