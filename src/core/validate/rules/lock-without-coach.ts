import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** The row is locked to its coach, but names none. */
export const lockWithoutCoach: RowRule = {
  level: 'row',
  meta: { id: 'lock-without-coach', severity: 'warning', fields: ['locked'], repair: null },
  judge:
    ({ columns: { locked, coach } }) =>
    (client) =>
      valueOf(locked, client) === true && valueOf(coach, client) === null ? {} : null,
};
