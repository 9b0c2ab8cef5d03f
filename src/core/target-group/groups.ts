import type { LocalDate } from '../model/local-date';
import { fullYears } from '../model/local-date';
import type { TargetGroupRules } from '../model/profile';
import { no, review, yes } from './answer';
import type { Answer } from './answer';
import type { ClientFacts } from './client-facts';
import { isForeignLanguage } from './foreign-language';

// Groups A–D of the target group (Act 1269/2020, 4 §), each judged on its own.

/**
 * A: no earnings-related allowance. The right to it decides where the list tells it; else the benefit that is paid:
 * labour market subsidy and basic allowance (both paid by Kela) and none at all count.
 */
export function judgeNoEarningsRelated({
  earningsRelatedRight,
  benefit,
}: Pick<ClientFacts, 'earningsRelatedRight' | 'benefit'>): Answer {
  if (earningsRelatedRight.state === 'value') return earningsRelated(earningsRelatedRight.value);
  if (earningsRelatedRight.state === 'unusable') return review('earnings-related-right-unreadable');
  if (benefit.state === 'value') return earningsRelated(benefit.value === 'earnings-related');
  return review(benefit.state === 'unusable' ? 'benefit-unreadable' : 'benefit-missing');
}

function earningsRelated(holds: boolean): Answer {
  return holds ? no('no-group') : yes('no-earnings-related');
}

/** B: younger than the limit, in full years, on the assessment date. */
export function judgeYoung(
  facts: Pick<ClientFacts, 'birthDate' | 'jobSearchStart'>,
  rules: TargetGroupRules,
  referenceDate: LocalDate,
): Answer {
  if (facts.birthDate === null || facts.birthDate > referenceDate) return review('birth-date-unknown');
  const age = fullYears(facts.birthDate, assessmentDate(facts, rules, referenceDate));
  return age < rules.youthAgeLimit ? yes('young') : no('no-group');
}

/**
 * The later of the start of the job search and the start of the trial; the reference date where the start is unknown.
 * A start after the reference date cannot be right, so it counts as unknown.
 */
function assessmentDate(
  { jobSearchStart }: Pick<ClientFacts, 'jobSearchStart'>,
  { assessedFrom }: TargetGroupRules,
  referenceDate: LocalDate,
): LocalDate {
  if (jobSearchStart.state !== 'value' || jobSearchStart.value > referenceDate) return referenceDate;
  return jobSearchStart.value > assessedFrom ? jobSearchStart.value : assessedFrom;
}

/** C: nationality known and not Finnish. */
export function judgeImmigrant({ nationality }: Pick<ClientFacts, 'nationality'>): Answer {
  if (nationality.state === 'value') return nationality.value === 'FI' ? no('no-group') : yes('immigrant');
  return review(nationality.state === 'unusable' ? 'nationality-unreadable' : 'nationality-missing');
}

/** D: mother tongue known and not Finnish, Swedish or Sámi. */
export function judgeForeignLanguage({ motherTongue }: Pick<ClientFacts, 'motherTongue'>): Answer {
  if (motherTongue.state !== 'value') {
    return review(motherTongue.state === 'unusable' ? 'language-unreadable' : 'language-missing');
  }
  switch (isForeignLanguage(motherTongue.value)) {
    case 'yes':
      return yes('foreign-language');
    case 'no':
      return no('no-group');
    case 'review':
      return review('language-needs-review');
  }
}
