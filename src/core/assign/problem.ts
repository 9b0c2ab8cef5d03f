import type { Speciality } from '../model/coach';
import type { LocalDate } from '../model/local-date';

/** Points that a fault of a placement costs, or `never`: such a placement is not allowed at all. */
export type Points = number | 'never';

/** What can be wrong with a client's place; the names are those of the profile. */
export const PENALTY_NAMES = [
  'changeOfCoach',
  'serviceLanguage',
  'speciality',
  'municipality',
  'otherSpeciality',
] as const;
export type PenaltyName = (typeof PENALTY_NAMES)[number];

/** Integer points, 0 or more, for each fault. A profile's `assignment.penalties` has this shape. */
export type Penalties = Readonly<Record<PenaltyName, Points>>;

/** Whose turn comes first when there are too few seats. Locked clients come before all others. */
export interface PriorityKey {
  /** Start of unemployment (or what the profile orders by); earliest first, `null` last. */
  readonly since: LocalDate | null;
  /** Identity code; compared by UTF-16 code units. Never shown or logged. */
  readonly tieBreak: string;
}

export interface ClientToPlace {
  /** The caller's own number for the client, such as its row in the list. It decides nothing between unlike clients. */
  readonly key: number;
  readonly order: PriorityKey;
  /** Id of the coach the client has now, or `null`. One who is not among the coaches counts as none. */
  readonly presentCoach: string | null;
  /** Keeps the present coach, whatever it costs. Without a present coach on the list it means nothing. */
  readonly locked: boolean;
  /** Keeps the present coach likewise, but after all who are locked: nobody moves whom nobody asked to move. */
  readonly stays?: boolean;
  readonly need: Speciality | null;
  /** ISO 639 code; `null`: any coach will do. */
  readonly serviceLanguage: string | null;
  /** Municipality code; `null`: unknown, no penalty. */
  readonly municipality: string | null;
  /** Class of clients who are to be spread evenly among the coaches (goal 5); none: no matter. */
  readonly spread?: string | null;
}

export interface CoachSeat {
  /** Unique among the coaches. */
  readonly id: string;
  /** Most clients at a time: an integer, 0 or more; 0 while absent. */
  readonly limit: number;
  readonly specialities: readonly Speciality[];
  readonly languages: readonly string[];
  /** Empty: all. */
  readonly municipalities: readonly string[];
}

export interface AssignmentProblem {
  readonly clients: readonly ClientToPlace[];
  readonly coaches: readonly CoachSeat[];
  readonly penalties: Penalties;
}
