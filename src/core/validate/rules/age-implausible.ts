import { birthDateOf } from '../../model/birth-date';
import type { FindingParams } from '../../model/finding';
import { valueOf } from '../../model/judged-column';
import { addMonths } from '../../model/local-date';
import type { RowRule } from '../rule';

/** Work may begin at 15 (Young Workers Act 998/1993); the duty to insure it ends at 68 at the earliest (395/2006). */
const YOUNGEST = 15;
const OLDEST = 68;

const FROM_CODE: FindingParams = { field: 'personId' };
const FROM_DATE: FindingParams = { field: 'birthDate' };

/** The client is younger or older than jobseekers are. */
export const ageImplausible: RowRule = {
  level: 'row',
  meta: {
    id: 'age-implausible',
    severity: 'warning',
    fields: [],
    needs: [['personId', 'birthDate']],
    repair: null,
  },
  judge: ({ columns }, { referenceDate }) => {
    const bornAfter = addMonths(referenceDate, -12 * YOUNGEST);
    const bornBefore = addMonths(referenceDate, -12 * (OLDEST + 1));
    return (client) => {
      const born = birthDateOf(columns, client);
      if (born === null || born > referenceDate || (born <= bornAfter && born > bornBefore)) return null;
      return valueOf(columns.personId, client) === null ? FROM_DATE : FROM_CODE;
    };
  },
};
