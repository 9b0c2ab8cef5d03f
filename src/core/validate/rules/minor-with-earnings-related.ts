import { birthDateOf } from '../../model/birth-date';
import { valueOf } from '../../model/judged-column';
import { addMonths } from '../../model/local-date';
import type { RowRule } from '../rule';

/** The earnings-related allowance begins at 18 (Unemployment Security Act 1290/2002). */
const OF_AGE = 18;

/** Somebody under 18 gets an earnings-related allowance: the benefit or the birth date is wrong. */
export const minorWithEarningsRelated: RowRule = {
  level: 'row',
  meta: {
    id: 'minor-with-earnings-related',
    severity: 'warning',
    fields: ['benefit'],
    needs: [['personId', 'birthDate']],
    repair: null,
  },
  judge: ({ columns }, { referenceDate }) => {
    const lastBirthday = addMonths(referenceDate, -12 * OF_AGE);
    return (client) => {
      if (valueOf(columns.benefit, client) !== 'earnings-related') return null;
      const born = birthDateOf(columns, client);
      return born !== null && born > lastBirthday ? {} : null;
    };
  },
};
