import type { ServiceNeed } from './client-list';
import type { LocalDate } from './local-date';
import type { SupportSign } from './profile';
import type { Ternary } from './ternary';

/** Age classes of the summary, youngest first. */
export const AGE_CLASSES = ['under-25', '25-29', '30-54', '55-or-over'] as const;
export type AgeClass = (typeof AGE_CLASSES)[number];

/** Classes of the length of unemployment, shortest first. Months are calendar months. */
export const DURATION_CLASSES = [
  'under-3-months',
  '3-to-6-months',
  '6-to-12-months',
  '1-to-2-years',
  '2-years-or-more',
] as const;
export type DurationClass = (typeof DURATION_CLASSES)[number];

/** The next thing that the service owes a client. */
export interface Deadline {
  readonly kind: 'first-interview' | 'discussion';
  /** The last day on which it is in time. */
  readonly date: LocalDate;
  /** The day has passed. A status, never an error. */
  readonly overdue: boolean;
}

/** Why a service track is proposed, or why none can be. */
export type TrackReason =
  | SupportSign
  | 'short-unemployment'
  | 'not-short-unemployment'
  | 'information-missing'
  | 'assessment-unreadable';

/** How a client is served: independently with e-services, or with support (Palvelupolku). */
export interface ServiceTrack {
  /** `null`: a person must look. */
  readonly value: ServiceNeed | null;
  /** True for what the program proposes; false for an officer's assessment, which stands as it is. */
  readonly proposed: boolean;
  /** Why it is proposed; empty for an assessment. */
  readonly reasons: readonly TrackReason[];
}

/**
 * What follows from each client's own cells, one array a column, by client. `null`: not known.
 * Of clients under a non-disclosure order the municipality stands here as it is, because decisions need it; whatever
 * shows it must look at `withheld`.
 */
export interface Basics {
  readonly birthDate: readonly (LocalDate | null)[];
  /** Full years on the reference date. */
  readonly age: readonly (number | null)[];
  readonly ageClass: readonly (AgeClass | null)[];
  readonly municipality: readonly (string | null)[];
  /** 1 for clients under a non-disclosure order. */
  readonly withheld: Uint8Array;
  readonly motherTongue: readonly (string | null)[];
  readonly nationality: readonly (string | null)[];
  /** Whole weeks on the reference date. */
  readonly unemploymentWeeks: readonly (number | null)[];
  readonly durationClass: readonly (DurationClass | null)[];
  readonly longTermUnemployed: readonly Ternary[];
}

/** What the service owes and offers each client, one array a column, by client. */
export interface Services {
  /** Id of the profile's service point; `null` while membership is not decided. */
  readonly servicePoint: readonly (string | null)[];
  /** `null` for those who are not clients, and where none can be told. */
  readonly nextDeadline: readonly (Deadline | null)[];
  /** `null` for those who are neither clients nor assessed. */
  readonly serviceTrack: readonly (ServiceTrack | null)[];
  /** 1 for clients whose first interview is past its last day and whose need nobody has assessed. */
  readonly assessmentOverdue: Uint8Array;
  /** Ids of the profile's specialists to whom each client was referred. */
  readonly referrals: readonly (readonly string[])[];
}
