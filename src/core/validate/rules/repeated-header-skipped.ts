import { onSkipped } from '../on-skipped';
import type { FileRule } from '../rule';

/** The headings stand once more among the clients. */
export const repeatedHeaderSkipped: FileRule = {
  level: 'file',
  meta: { id: 'repeated-header-skipped', severity: 'info', fields: [], repair: null },
  check: onSkipped('repeated-header'),
};
