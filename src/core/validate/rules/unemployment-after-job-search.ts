import { valueOf } from '../../model/judged-column';
import { addMonths } from '../../model/local-date';
import type { RowRule } from '../rule';

/** People look for work while they still have some, for as long as a notice lasts; not for two years. */
const PLAUSIBLE_MONTHS = 24;

/** The unemployment began long after the job search: one of the dates, or an older job search, is wrong. */
export const unemploymentAfterJobSearch: RowRule = {
  level: 'row',
  meta: {
    id: 'unemployment-after-job-search',
    severity: 'warning',
    fields: ['unemploymentStart', 'jobSearchStart'],
    repair: null,
  },
  judge:
    ({ columns: { unemploymentStart, jobSearchStart } }) =>
    (client) => {
      const unemployed = valueOf(unemploymentStart, client);
      const searching = valueOf(jobSearchStart, client);
      if (unemployed === null || searching === null || unemployed <= searching) return null;
      return addMonths(searching, PLAUSIBLE_MONTHS) < unemployed ? {} : null;
    },
};
