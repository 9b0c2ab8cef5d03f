import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const onUnknown = onRemark('unknown');
const onAmbiguous = onRemark('ambiguous');

/** The cell points at no one coach of the sheet of coaches: nobody is called so, or several are. */
export const coachUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'coach-unknown', severity: 'error', fields: ['coach'], repair: null },
  check: (reading, cell) => onUnknown(reading, cell) ?? onAmbiguous(reading, cell),
};
