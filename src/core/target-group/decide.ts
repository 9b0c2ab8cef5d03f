import type { LocalDate } from '../model/local-date';
import type { Profile } from '../model/profile';
import { all, any } from '../model/ternary';
import type { Ternary } from '../model/ternary';
import type { Answer } from './answer';
import type { ClientFacts } from './client-facts';
import { judgeEarlierMembership, judgeResidence, judgeStatus } from './conditions';
import type { Decision, ReasonCode } from '../model/decision';
import { judgeGroups } from './groups';

/** The part of a profile that the target group depends on. */
export type MembershipRules = Pick<Profile, 'municipalities' | 'employmentCodes' | 'targetGroup'>;

/**
 * Decides whether a client belongs to the target group on the reference date, and why.
 *
 * Belongs: residence and status hold, and a group A–D or an earlier membership does (in a `residents` profile no group
 * is needed). Three-valued: what is missing or unreadable gives `review`, never a silent yes or no, unless the other
 * answers settle the matter whatever it says. Sources: Acts 1269/2020 4 §, 1381/2021, 671/2022 5 §.
 */
export function decide(facts: ClientFacts, rules: MembershipRules, referenceDate: LocalDate): Decision {
  const residence = judgeResidence(facts, rules.municipalities);
  const status = judgeStatus(facts, rules.employmentCodes);
  const groups = judgeGroups(facts, rules.targetGroup, referenceDate);
  const grounds =
    rules.targetGroup.membership === 'residents'
      ? [RESIDENT]
      : [...Object.values(groups), judgeEarlierMembership(facts, referenceDate)];
  const ground = any(grounds.map(({ answer }) => answer));
  const membership = all([residence.answer, status.answer, ground]);
  return {
    groups: {
      noEarningsRelated: groups.noEarningsRelated.answer,
      young: groups.young.answer,
      immigrant: groups.immigrant.answer,
      foreignLanguage: groups.foreignLanguage.answer,
    },
    residence: residence.answer,
    status: status.answer,
    membership,
    reasons: reasons(membership, [residence, status], grounds, ground),
  };
}

const RESIDENT: Answer = { answer: 'yes', reason: 'resident-jobseeker' };

function reasons(
  membership: Ternary,
  conditions: readonly Answer[],
  grounds: readonly Answer[],
  ground: Ternary,
): readonly ReasonCode[] {
  switch (membership) {
    case 'yes': {
      // An earlier membership is told only where no group holds any longer.
      const held = reasonsOf(grounds, 'yes');
      return held.length > 1 ? held.filter((reason) => reason !== 'earlier-membership') : held;
    }
    case 'no':
      return ground === 'no' ? [...reasonsOf(conditions, 'no'), 'no-group'] : reasonsOf(conditions, 'no');
    case 'review':
      return [
        ...reasonsOf(conditions, 'review'),
        ...(ground === 'review' ? reasonsOf(grounds, 'review') : []),
      ];
  }
}

function reasonsOf(answers: readonly Answer[], wanted: Ternary): ReasonCode[] {
  return answers.filter(({ answer }) => answer === wanted).map(({ reason }) => reason);
}
