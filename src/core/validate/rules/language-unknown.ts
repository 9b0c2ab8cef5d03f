import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

const onUnknown = onRemark('unknown');
const onAmbiguous = onRemark('ambiguous');

/** The cell names no one language: no name or ISO code fits, or several do. */
export const languageUnknown: CellRule = {
  level: 'cell',
  meta: {
    id: 'language-unknown',
    severity: 'error',
    fields: ['motherTongue', 'serviceLanguage'],
    repair: null,
  },
  check: (reading, cell) => onUnknown(reading, cell) ?? onAmbiguous(reading, cell),
};
