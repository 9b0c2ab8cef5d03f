import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * The individual number of the identity code is 000 or 001, which are never issued (decree 128/2010, 2
 * §).
 */
export const personIdIndividualNumber: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-individual-number', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('individual-number'),
};
