import type { PlanView } from '../../../app/pane/plan-view';

/** What a plan comes to, beside its own figures. */
export interface PlanFigures {
  /** Coaches who have clients by it. */
  readonly coaches: number;
  /** Places that nobody takes. */
  readonly free: number;
  /** Cells that it fills: what becomes of each client, and the coach of those who get one. */
  readonly cells: number;
}

export function planFigures({
  clients,
  assigned,
  capacity,
  coaches,
}: Pick<PlanView, 'clients' | 'assigned' | 'capacity'> & {
  readonly coaches: readonly { readonly after: number }[];
}): PlanFigures {
  return {
    coaches: coaches.filter(({ after }) => after > 0).length,
    free: Math.max(0, capacity - assigned),
    cells: clients + assigned,
  };
}
