/**
 * Why a client has no coach.
 *
 * - `lock-over-limit`: locked to a coach whose limit is used up by locked clients who come before;
 * - `never`: the profile's "never" bars the client from every coach, or from every place that is left;
 * - `no-capacity`: the places ran out before this client's turn.
 */
export type UnplacedReason = 'no-capacity' | 'lock-over-limit' | 'never';

export interface UnplacedClient {
  /** Index in `problem.clients`. */
  readonly client: number;
  readonly reason: UnplacedReason;
}

/** Who goes to whom. All indexes are those of the problem. */
export interface Plan {
  /** Coach of each client, −1 for none. */
  readonly coachOf: Int32Array;
  /** Clients of each coach. */
  readonly loads: Int32Array;
  /** Sum of all limits. */
  readonly capacity: number;
  /** Goal 3: sum of `penaltyOf`. */
  readonly penalty: number;
  /** Points of each client's place; 0 for the unplaced. A fault that a lock forces against "never" counts 0. */
  readonly penaltyOf: Int32Array;
  /** The faults of each client's place as bits; read them with `penaltyNames`. */
  readonly faultsOf: Uint8Array;
  /** Goal 4: Σ load² ⁄ limit over the coaches with a limit above 0. */
  readonly balance: number;
  /** Goal 5: Σ n² ⁄ limit over coaches and classes, n the coach's clients of the class; 0 without classes. */
  readonly composition: number;
  /** Placed clients whose present coach is on the list and is not the one they get. */
  readonly coachChanges: number;
}

/** The best plan, and the proof that no better one exists. */
export interface AssignmentResult extends Plan {
  /** In the order of priority. */
  readonly unplaced: readonly UnplacedClient[];
  /** Dual price of a place with each coach, in units of the solver: what `findViolation` proves the plan with. */
  readonly prices: Float64Array;
  /** The same of a place for a client of each class that is to be spread, and of none (`null`). */
  readonly seatPrices: ReadonlyMap<string | null, Float64Array>;
}
