import type { PlanView } from '../../../app/pane/plan-view';

/** What a plan comes to, beside its own figures. */
export interface PlanFigures {
  /** Coaches who have clients by it. */
  readonly coaches: number;
  /** Places that nobody takes. */
  readonly free: number;
}

export function planFigures({
  assigned,
  capacity,
  coaches,
}: Pick<PlanView, 'assigned' | 'capacity'> & {
  readonly coaches: readonly { readonly after: number }[];
}): PlanFigures {
  return {
    coaches: coaches.filter(({ after }) => after > 0).length,
    free: Math.max(0, capacity - assigned),
  };
}
