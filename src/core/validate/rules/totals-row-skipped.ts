import { onSkipped } from '../on-skipped';
import type { FileRule } from '../rule';

/** A row of sums or counts was taken for no client. */
export const totalsRowSkipped: FileRule = {
  level: 'file',
  meta: { id: 'totals-row-skipped', severity: 'info', fields: [], repair: null },
  check: onSkipped('totals'),
};
