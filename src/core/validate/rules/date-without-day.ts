import { onRemark } from '../on-remark';
import type { CellRule } from '../rule';

/** A month and a year without the day (`2.2021`). The day is not guessed: a person must add it. */
export const dateWithoutDay: CellRule = {
  level: 'cell',
  meta: {
    id: 'date-without-day',
    severity: 'error',
    fields: ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'],
    repair: null,
  },
  check: onRemark('no-day'),
};
