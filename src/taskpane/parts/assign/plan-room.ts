import type { PlanView } from '../../../app/pane/plan-view';

/** How a plan fills the places. */
export interface PlanRoom {
  /** Coaches who have clients by it. */
  readonly coaches: number;
  /** Places that nobody takes. */
  readonly free: number;
}

export function roomIn({
  assigned,
  capacity,
  coaches,
}: Pick<PlanView, 'assigned' | 'capacity'> & {
  readonly coaches: readonly { readonly after: number }[];
}): PlanRoom {
  return {
    coaches: coaches.filter(({ after }) => after > 0).length,
    free: Math.max(0, capacity - assigned),
  };
}
