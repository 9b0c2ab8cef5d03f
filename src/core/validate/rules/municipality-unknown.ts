import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const onUnknown = onRemark('unknown');
const onAmbiguous = onRemark('ambiguous');

/** The cell names no one municipality: no name or code fits, or several do. */
export const municipalityUnknown: CellRule = {
  level: 'cell',
  meta: { id: 'municipality-unknown', severity: 'error', fields: ['municipality'], repair: null },
  check: (reading, cell) => onUnknown(reading, cell) ?? onAmbiguous(reading, cell),
};
