import type { ServiceNeed } from './client-list';
import type { RuleSetting } from './finding';
import type { LocalDate } from './local-date';

/**
 * The local rules of one service area, as plain types: what the steps work by.
 * `profile/parse-profile.ts` makes a profile of a JSON file; `templates/profiles/README.md` explains every key.
 */
export interface Profile {
  readonly id: string;
  readonly names: Names;
  readonly validFrom: LocalDate;
  /** Last day of validity; `null`: open. */
  readonly validTo: LocalDate | null;
  /** Codes of the municipalities whose residents are served. */
  readonly municipalities: readonly string[];
  readonly employmentCodes: EmploymentCodeRules;
  readonly targetGroup: TargetGroupRules;
  /** Most clients of a full-time coach. */
  readonly coachLimitPerFte: number;
  readonly servicePoints: ServicePoints;
  readonly assignment: AssignmentRules;
  /** In the order of their dates. */
  readonly deadlines: readonly DeadlineRule[];
  readonly referrals: readonly Specialist[];
  readonly serviceTrack: ServiceTrackRules;
  /** Counts under this are hidden in a published summary. */
  readonly smallCellThreshold: number;
  /** Rules of the check that are graver or milder here than usual, or off, by their ids. */
  readonly rules?: Readonly<Record<string, RuleSetting>>;
}

export interface Names {
  readonly fi: string;
  readonly sv: string;
  readonly en: string;
}

/** Groups A–D of the target group. */
export const CLIENT_GROUPS = ['noEarningsRelated', 'young', 'immigrant', 'foreignLanguage'] as const;
export type ClientGroup = (typeof CLIENT_GROUPS)[number];

/** A code in neither list is for a person to decide. */
export interface EmploymentCodeRules {
  readonly counted: readonly string[];
  readonly notCounted: readonly string[];
}

export interface TargetGroupRules {
  /** `any-group`: at least one of A–D must hold. `residents`: every resident jobseeker belongs. */
  readonly membership: 'any-group' | 'residents';
  /** Group B holds for those younger than this on the assessment date, in full years. */
  readonly youthAgeLimit: number;
  /** The assessment date is never before this day: the start of the trial. */
  readonly assessedFrom: LocalDate;
}

export interface ServicePoints {
  readonly points: readonly ServicePoint[];
  /** Where clients are served; the first rule that matches wins, the last has no condition. */
  readonly rules: readonly ServicePointRule[];
  /** Where those who are not clients are served, in the same way; empty: the profile does not say. */
  readonly outside: readonly ServicePointRule[];
}

export interface ServicePoint {
  readonly id: string;
  readonly names: Names;
  /** `null` where there is no one address, such as the employment area of the home municipality. */
  readonly address: string | null;
}

/** A client belongs to the point when every condition that is given holds. */
export interface ServicePointRule {
  readonly point: string;
  /** Any of these groups. */
  readonly groups?: readonly ClientGroup[];
  /** Any of these municipalities. */
  readonly municipalities?: readonly string[];
}

export interface AssignmentRules {
  readonly penalties: {
    readonly changeOfCoach: Penalty;
    readonly serviceLanguage: Penalty;
    readonly speciality: Penalty;
    readonly municipality: Penalty;
    readonly otherSpeciality: Penalty;
  };
  /** Who is placed first in a shortage, after locked rows. */
  readonly priority: 'longest-unemployed' | 'longest-job-search';
  /** Clients of each of these groups are spread evenly among the coaches; one who is in several counts in the first. */
  readonly spread?: readonly CaseloadGroup[];
  /** How much a client counts in the weighted caseloads; none: caseloads are not weighted. Limits count people always. */
  readonly weights?: CaseloadWeights;
}

/** Groups by which the composition of caseloads may be told: A–D and the long-term unemployed. */
export const CASELOAD_GROUPS = [...CLIENT_GROUPS, 'longTermUnemployed'] as const;
export type CaseloadGroup = (typeof CASELOAD_GROUPS)[number];

/** A client weighs the largest of the weights that apply, else 1. */
export interface CaseloadWeights {
  readonly byTrack?: Readonly<Partial<Record<ServiceNeed, number>>>;
  readonly byGroup?: Readonly<Partial<Record<CaseloadGroup, number>>>;
}

/** Points for one client, or `never`: such a placement is not allowed at all. */
export type Penalty = number | 'never';

export interface DeadlineRule {
  /** The rule holds for job searches and discussions from this day on, until the next rule begins. */
  readonly from: LocalDate;
  /** Working days from the start of the job search to the first interview; `null`: no such deadline. */
  readonly firstInterviewWorkingDays: number | null;
  /** Months from one discussion to the next; `null`: no such deadline. */
  readonly discussionMonths: number | null;
}

/** A specialist of the team to whom clients are referred. */
export interface Specialist {
  readonly id: string;
  readonly names: Names;
  /** Other words for the specialist in client lists. */
  readonly synonyms: readonly string[];
  /** How many of them the team has. */
  readonly count: number;
}

/** Signs that a client needs support. */
export const SUPPORT_SIGNS = [
  'long-term-unemployed',
  'young-without-plan',
  'service-language',
  'overdue-discussion',
] as const;
export type SupportSign = (typeof SUPPORT_SIGNS)[number];

export interface ServiceTrackRules {
  /** A client unemployed for less than this many whole weeks, without any sign below, may be proposed as independent. */
  readonly independentBelowWeeks: number;
  /** The signs for which support is proposed. */
  readonly supportedBy: readonly SupportSign[];
}
