import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The word is a letter or two off one known name, and is read as that name. */
export const valueMisspelt: CellRule = {
  level: 'cell',
  meta: {
    id: 'value-misspelt',
    severity: 'warning',
    fields: ['municipality', 'motherTongue', 'nationality', 'serviceLanguage', 'benefit'],
    repair: 'doubtful',
  },
  check: onRemark('typo'),
};
