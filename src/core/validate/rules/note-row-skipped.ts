import { onSkipped } from '../on-skipped';
import type { FileRule } from '../rule';

/** A remark below the list was taken for no client. */
export const noteRowSkipped: FileRule = {
  level: 'file',
  meta: { id: 'note-row-skipped', severity: 'info', fields: [], repair: null },
  check: onSkipped('note'),
};
