import type { PlacementProof } from '../model/placement';
import type { Plan, UnplacedClient } from './result';

/** A plan, who has no place in it, and how sure it is that there is no better one of its way. */
export interface SolvedPlan {
  readonly plan: Plan;
  /** In the order of priority. */
  readonly unplaced: readonly UnplacedClient[];
  readonly proof: PlacementProof;
}
