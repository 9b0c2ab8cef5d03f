import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** The date can be read in another way too (2-digit year, 3/5/2021), or a time of day or a weekday stands beside it. */
export const dateDoubtful: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-doubtful',
    severity: 'warning',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: 'doubtful',
  },
  check: onRemark('doubtful'),
};
