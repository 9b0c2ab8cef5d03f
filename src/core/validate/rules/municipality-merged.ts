import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The municipality has been merged into another and no longer exists on the reference date. */
export const municipalityMerged: CellRule = {
  level: 'cell',
  meta: { id: 'municipality-merged', severity: 'warning', fields: ['municipality'], repair: 'doubtful' },
  check: onRemark('merged'),
};
