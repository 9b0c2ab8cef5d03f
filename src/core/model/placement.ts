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
  /** Belongs, but the profile's "never" bars the client from every coach who has a place; `faultsOf` names what is missing. */
  | 'never-allowed'
  /** Locked to a coach whose limit is full of locked clients. */
  | 'lock-over-limit'
  /** Was to stay, but the coach has more clients on the list than the limit allows. */
  | 'coach-over-limit'
  /** Is not to be placed: not a member, under review, or a row that repeats a person. */
  | 'none';

/** The kinds of those who belong and are left without a coach. */
export const WITHOUT_COACH: readonly PlacementKind[] = [
  'no-place',
  'never-allowed',
  'lock-over-limit',
  'coach-over-limit',
];

/**
 * How clients are shared out.
 *
 * - `all`: afresh; a present coach is kept where nothing better comes of a change;
 * - `new-only`: whoever has a coach who is at work stays; only the others are placed;
 * - `rebalance`: the best plan in which at most so many clients change coach.
 */
export type PlacementWay =
  | { readonly kind: 'all' }
  | { readonly kind: 'new-only' }
  | { readonly kind: 'rebalance'; readonly moves: number };

/** On what terms clients are placed, beside what the list and the sheet of coaches say. */
export interface PlacementTerms {
  /** Places those under review as well. */
  readonly includeReview: boolean;
  /** Worksheet rows (1-based) that keep their coach beside those that the list itself locks. */
  readonly lockedRows: ReadonlySet<number>;
  readonly way: PlacementWay;
}

/** How sure it is that no better plan of this way exists. */
export type PlacementProof =
  /** Shown by the prices of the places. */
  | 'optimal'
  /** A plan of so few moves could be better by a little; none is better than the bound that was found. */
  | 'near'
  /** Not even the plan of the fewest moves keeps to the number that was asked for: it is the one of the fewest. */
  | 'more-moves-needed';

/** What a placement costs, and for what. The names are those of the profile's penalties. */
export type PlacementFault =
  'changeOfCoach' | 'serviceLanguage' | 'speciality' | 'municipality' | 'otherSpeciality';

/** How a coach stands after the assignment. */
export interface CoachLoad {
  /** Most clients the coach may have on the reference date; 0 while absent. */
  readonly limit: number;
  readonly load: number;
}

/** How evenly the composition of the coaches' caseloads came out. */
export interface Caseload {
  /** Σ n² ⁄ limit over the coaches and the classes of clients to be spread evenly, n the coach's clients of a class. */
  readonly composition: number;
  /** `null` where the profile weighs nobody. */
  readonly weighted: WeightedCaseload | null;
}

/** Caseloads in which a client may count as more or less than one. Limits count people all the same. */
export interface WeightedCaseload {
  /** By coach: the weights of the coach's clients together. */
  readonly loads: readonly number[];
  /** Σ load² ⁄ limit of these loads. */
  readonly balance: number;
  /** No plan for the same clients has a smaller balance. */
  readonly bound: number;
  /** How far the balance is above its bound. */
  readonly gapPercent: number;
}

/** The assignment seen from the list: who gets whom. Arrays are by client. */
export interface Placement {
  /** Index into the coaches, -1 for none. */
  readonly coachOf: Int32Array;
  readonly kindOf: readonly PlacementKind[];
  readonly faultsOf: readonly (readonly PlacementFault[])[];
  /** Clients whom a coach at work has beyond the limit on the list as it came, by index. */
  readonly overLimit: readonly number[];
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
  /** `null` where the profile asks for nothing of the kind. */
  readonly caseload: Caseload | null;
  readonly coachChanges: number;
  readonly way: PlacementWay;
  readonly proof: PlacementProof;
}
