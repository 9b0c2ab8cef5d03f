/** A count that is published or can be worked out from what is: `table.class`. */
export type CountId = string;

/** A count and one way to divide those whom it counts: the total is the sum of the parts. */
export interface Breakdown {
  readonly total: CountId;
  readonly parts: readonly CountId[];
}

/**
 * What a publication tells, as numbers that hang together. No count is a part of two breakdowns, and a total may be broken
 * down in several ways: so the breakdowns form a tree, and what one of them tells of a count can be carried to the others.
 */
export interface Counts {
  readonly values: ReadonlyMap<CountId, number>;
  /** By table, from the top down: what is small in a table is hidden by others of the same table. */
  readonly tables: readonly (readonly Breakdown[])[];
  readonly complements: readonly Complement[];
}

/** A count that is not printed but follows from two that are: clients who are not young. Where one is hidden, so is it. */
export interface Complement {
  readonly id: CountId;
  readonly total: CountId;
  readonly part: CountId;
}
