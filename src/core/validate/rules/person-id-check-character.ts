import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The last character of the identity code does not follow from its digits: a typing error somewhere in the code. */
export const personIdCheckCharacter: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-check-character', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('check-character'),
};
