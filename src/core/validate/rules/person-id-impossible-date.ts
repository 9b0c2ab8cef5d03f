import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The identity code begins with a day that the calendar does not have. */
export const personIdImpossibleDate: CellRule = {
  level: 'cell',
  meta: { id: 'person-id-impossible-date', severity: 'error', fields: ['personId'], repair: null },
  check: onRemark('impossible-date'),
};
