import type { ClientGroup } from './profile';
import type { Ternary } from './ternary';

/** Why a client belongs, does not, or must be looked at. These names stand in reports: they never change. */
export type ReasonCode =
  // yes: what makes the client a member
  | 'no-earnings-related'
  | 'young'
  | 'immigrant'
  | 'foreign-language'
  | 'earlier-membership'
  | 'resident-jobseeker'
  // no: what excludes
  | 'lives-elsewhere'
  | 'employment-code-not-counted'
  | 'no-group'
  // review: what a person must find out
  | 'municipality-missing'
  | 'municipality-unreadable'
  | 'employment-code-missing'
  | 'employment-code-unknown'
  | 'benefit-missing'
  | 'benefit-unreadable'
  | 'earnings-related-right-unreadable'
  | 'birth-date-unknown'
  | 'nationality-missing'
  | 'nationality-unreadable'
  | 'language-missing'
  | 'language-unreadable'
  | 'language-needs-review'
  | 'member-since-unreadable';

/** Whether a client belongs to the target group, by which conditions, and why. */
export interface Decision {
  /** Groups A–D, each judged on its own. */
  readonly groups: Readonly<Record<ClientGroup, Ternary>>;
  readonly residence: Ternary;
  readonly status: Ternary;
  readonly membership: Ternary;
  /** Only what decides, in a fixed order: residence, status, groups A–D, earlier membership. Never empty. */
  readonly reasons: readonly ReasonCode[];
}
