import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** More text than the field can be meant to hold: a paste that went wrong, or an address that no mail can carry. */
export const textTooLong: CellRule = {
  level: 'cell',
  meta: {
    id: 'text-too-long',
    severity: 'warning',
    fields: ['lastName', 'firstNames', 'fullName', 'streetAddress', 'city', 'email', 'notes'],
    repair: null,
  },
  check: onRemark('too-long'),
};
