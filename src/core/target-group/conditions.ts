import type { LocalDate } from '../model/local-date';
import type { EmploymentCodeRules } from '../model/profile';
import { no, review, yes } from './answer';
import type { Answer } from './answer';
import type { ClientFacts } from './client-facts';

/** Residence: the home municipality is in the area. */
export function judgeResidence(
  { municipality, residenceKnown }: Pick<ClientFacts, 'municipality' | 'residenceKnown'>,
  area: readonly string[],
): Answer {
  if (residenceKnown === 'yes') return yes('resident-jobseeker');
  if (residenceKnown === 'no') return no('lives-elsewhere');
  if (municipality.state === 'value') {
    return area.includes(municipality.value) ? yes('resident-jobseeker') : no('lives-elsewhere');
  }
  return review(municipality.state === 'unusable' ? 'municipality-unreadable' : 'municipality-missing');
}

/** Status: the employment code counts. A list without such a column is taken to be of jobseekers. */
export function judgeStatus(
  { employmentCode }: Pick<ClientFacts, 'employmentCode'>,
  rules: EmploymentCodeRules,
): Answer {
  switch (employmentCode.state) {
    case 'no-column':
      return yes('resident-jobseeker');
    case 'empty':
      return review('employment-code-missing');
    case 'unusable':
      return review('employment-code-unknown');
    case 'value':
      if (rules.counted.includes(employmentCode.value)) return yes('resident-jobseeker');
      if (rules.notCounted.includes(employmentCode.value)) return no('employment-code-not-counted');
      return review('employment-code-unknown');
  }
}

/**
 * Earlier membership: age and benefit are tests of entry, so whoever is a client on the reference date stays one after
 * turning 30 or gaining an earnings-related allowance.
 */
export function judgeEarlierMembership(
  { memberSince }: Pick<ClientFacts, 'memberSince'>,
  referenceDate: LocalDate,
): Answer {
  if (memberSince.state === 'unusable') return review('member-since-unreadable');
  const earlier = memberSince.state === 'value' && memberSince.value <= referenceDate;
  return earlier ? yes('earlier-membership') : no('no-group');
}
