import type { PlannedKind } from '../../../app/pane/plan-view';

/** What a plan does with clients, first what people ask about most. */
export const PLANNED_KINDS = [
  'moves',
  'new',
  'no-place',
  'lock-over-limit',
  'keeps',
] as const satisfies readonly PlannedKind[];

/** How many clients there are of each kind. */
export type KindCounts = Readonly<Record<PlannedKind, number>>;
