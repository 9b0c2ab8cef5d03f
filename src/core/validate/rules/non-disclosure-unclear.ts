import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/**
 * The mark of a non-disclosure order is neither yes nor no. It counts as yes: a wrongly shown address
 * cannot be taken back.
 */
export const nonDisclosureUnclear: CellRule = {
  level: 'cell',
  meta: { id: 'non-disclosure-unclear', severity: 'warning', fields: ['nonDisclosure'], repair: null },
  check: onRemark('unknown'),
};
