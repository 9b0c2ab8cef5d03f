import { valueOf } from '../../model/judged-column';
import type { RowRule } from '../rule';

/** 05 is outside the labour force, 06 on unemployment pension: neither is an unemployed jobseeker (1290/2002). */
const WITHOUT_BENEFIT: ReadonlySet<string> = new Set(['05', '06']);

/** An unemployment benefit is paid to somebody who by the employment code is no jobseeker. */
export const benefitAgainstEmploymentCode: RowRule = {
  level: 'row',
  meta: {
    id: 'benefit-against-employment-code',
    severity: 'warning',
    fields: ['employmentCode', 'benefit'],
    repair: null,
  },
  judge:
    ({ columns: { benefit, employmentCode } }) =>
    (client) => {
      const code = valueOf(employmentCode, client);
      const paid = valueOf(benefit, client);
      return code !== null && WITHOUT_BENEFIT.has(code) && paid !== null && paid !== 'none' ? { code } : null;
    },
};
