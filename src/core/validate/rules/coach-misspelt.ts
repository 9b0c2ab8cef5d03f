import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** A word of the coach's name is a letter off, and is read as the name of the one coach whom it can mean. */
export const coachMisspelt: CellRule = {
  level: 'cell',
  meta: { id: 'coach-misspelt', severity: 'warning', fields: ['coach'], repair: 'doubtful' },
  check: onRemark('typo'),
};
