import { PENALTY_NAMES } from '../assign/problem';
import type { Coach } from '../model/coach';
import type { CoachLoad, Placement, PlacementFault, PlacementProof } from '../model/placement';

import type { UseRange } from './use-range';
import { useRange } from './use-range';

/** A plan with the coaches whom it speaks of. */
export interface Planned {
  readonly coaches: readonly Coach[];
  readonly placement: Placement;
}

/** What a plan comes to, in the figures by which people choose. */
export interface PlanFigures {
  readonly clients: number;
  readonly assigned: number;
  readonly without: number;
  readonly capacity: number;
  readonly missingFte: number;
  readonly coachChanges: number;
  readonly penalty: number;
  /** Clients with each fault of their place. */
  readonly faults: Readonly<Record<PlacementFault, number>>;
  /** How full the emptiest and the fullest coach with places are; `null` where nobody has any. */
  readonly use: UseRange | null;
  readonly balance: number;
  readonly proof: PlacementProof;
}

export interface PlanComparison {
  readonly before: PlanFigures;
  readonly after: PlanFigures;
  /** Clients whom the second plan gives another coach than the first, or one where there was none, or none. */
  readonly different: number;
  /** By id: first the coaches of the first plan in their order, then those of the second alone. */
  readonly coaches: readonly ComparedCoach[];
}

export interface ComparedCoach {
  readonly id: string;
  readonly name: string;
  /** `null`: the plan does not know the coach. */
  readonly before: CoachLoad | null;
  readonly after: CoachLoad | null;
}

/** The figures of a plan. O(clients + coaches). */
export function planFigures(placement: Placement): PlanFigures {
  const { clients, assigned, capacity, missingFte, coachChanges, penalty, balance } = placement;
  const faults = Object.fromEntries(PENALTY_NAMES.map((name) => [name, 0])) as Record<PlacementFault, number>;
  placement.faultsOf.forEach((ofClient, client) => {
    if (placement.coachOf[client] !== -1) for (const fault of ofClient) faults[fault] += 1;
  });
  return {
    clients,
    assigned,
    without: clients - assigned,
    capacity,
    missingFte,
    coachChanges,
    penalty,
    faults,
    use: useRange(placement.coaches),
    balance,
    proof: placement.proof,
  };
}

/** Two plans of the same list side by side. Coaches are the same where their ids are. O(clients + coaches). */
export function comparePlans(before: Planned, after: Planned): PlanComparison {
  const coachIn = ({ coaches, placement }: Planned, client: number): string | null =>
    coaches[placement.coachOf[client] ?? -1]?.id ?? null;
  let different = 0;
  for (let client = 0; client < before.placement.coachOf.length; client++) {
    if (coachIn(before, client) !== coachIn(after, client)) different++;
  }
  const loadIn = ({ coaches, placement }: Planned): ReadonlyMap<string, CoachLoad> =>
    new Map(coaches.map(({ id }, index) => [id, placement.coaches[index]!]));
  const [loadsBefore, loadsAfter] = [loadIn(before), loadIn(after)];
  const named = new Map([...before.coaches, ...after.coaches].map(({ id, name }) => [id, name]));
  return {
    before: planFigures(before.placement),
    after: planFigures(after.placement),
    different,
    coaches: [...named].map(([id, name]) => ({
      id,
      name,
      before: loadsBefore.get(id) ?? null,
      after: loadsAfter.get(id) ?? null,
    })),
  };
}
