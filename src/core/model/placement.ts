/** What becomes of a client in the assignment. */
export type PlacementKind =
  /** Stays with the present coach. */
  | 'keeps'
  /** Had a coach and gets another. */
  | 'moves'
  /** Had no coach on the sheet and gets one. */
  | 'new'
  /** Belongs, but no coach has a place. */
  | 'no-place'
  /** Locked to a coach whose limit is full of locked clients. */
  | 'lock-over-limit'
  /** Is not to be placed: not a member, under review, or a row that repeats a person. */
  | 'none';

/** What a placement costs, and for what. The names are those of the profile's penalties. */
export type PlacementFault =
  'changeOfCoach' | 'serviceLanguage' | 'speciality' | 'municipality' | 'otherSpeciality';

/** How a coach stands after the assignment. */
export interface CoachLoad {
  /** Most clients the coach may have on the reference date; 0 while absent. */
  readonly limit: number;
  readonly load: number;
}

/** The assignment seen from the list: who gets whom. Arrays are by client. */
export interface Placement {
  /** Index into the coaches, -1 for none. */
  readonly coachOf: Int32Array;
  readonly kindOf: readonly PlacementKind[];
  readonly faultsOf: readonly (readonly PlacementFault[])[];
  /** By coach. */
  readonly coaches: readonly CoachLoad[];
  /** Clients to place: those with a coach and those without a place. */
  readonly clients: number;
  readonly assigned: number;
  readonly capacity: number;
  /** Full-time equivalents that the clients without a place would need. */
  readonly missingFte: number;
  readonly penalty: number;
  /** Σ load² ⁄ limit. */
  readonly balance: number;
  readonly coachChanges: number;
}
