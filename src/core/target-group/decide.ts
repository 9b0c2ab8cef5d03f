import type { LocalDate } from '../model/local-date';
import type { ClientGroup, Profile, TargetGroupRules } from '../model/profile';
import { all, any } from '../model/ternary';
import type { Ternary } from '../model/ternary';
import type { Answer } from './answer';
import type { ClientFacts } from './client-facts';
import { judgeEarlierMembership, judgeResidence, judgeStatus } from './conditions';
import type { Decision, ReasonCode } from '../model/decision';
import { judgeForeignLanguage, judgeImmigrant, judgeNoEarningsRelated, judgeYoung } from './groups';

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
  const { targetGroup } = rules;
  const answers: Answers = {
    residence: judgeResidence(facts, rules.municipalities),
    status: judgeStatus(facts, rules.employmentCodes),
    noEarningsRelated: judgeNoEarningsRelated(facts),
    young: judgeYoung(facts, targetGroup, referenceDate),
    immigrant: judgeImmigrant(facts),
    foreignLanguage: judgeForeignLanguage(facts),
    earlierMembership: judgeEarlierMembership(facts, referenceDate),
  };
  return decisionOf(answers, targetGroup.membership);
}

/** What a decision is made of: an answer to each question about a client. */
export type Answers = Readonly<Record<ClientGroup | 'residence' | 'status' | 'earlierMembership', Answer>>;

/** The decision that follows from the answers. */
export function decisionOf(answers: Answers, membershipRule: TargetGroupRules['membership']): Decision {
  const { residence, status, noEarningsRelated, young, immigrant, foreignLanguage } = answers;
  const grounds =
    membershipRule === 'residents'
      ? [RESIDENT]
      : [noEarningsRelated, young, immigrant, foreignLanguage, answers.earlierMembership];
  const ground = any(grounds.map(({ answer }) => answer));
  const membership = all([residence.answer, status.answer, ground]);
  return {
    groups: {
      noEarningsRelated: noEarningsRelated.answer,
      young: young.answer,
      immigrant: immigrant.answer,
      foreignLanguage: foreignLanguage.answer,
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
