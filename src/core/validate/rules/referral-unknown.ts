import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const onUnknown = onRemark('unknown');
const onUnknownPart = onRemark('unknown-part');

/** The cell, or a part of it, names no specialist of the profile; the other parts are used. */
export const referralUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'referral-unknown', severity: 'warning', fields: ['referral'], repair: null },
  check: (reading, cell) => onUnknown(reading, cell) ?? onUnknownPart(reading, cell),
};
