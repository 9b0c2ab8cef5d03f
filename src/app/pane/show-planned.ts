import { valueOf } from '../../core/model/judged-column';
import { placementReasons } from '../../core/sheets/placement-reasons';
import type { SheetContext } from '../../core/sheets/sheet-context';
import { lockedRows } from '../live/apply-wishes';
import type { LiveAnalysis } from '../live/live-session';
import { placementOf, presentCoaches } from '../placement-of';
import type { PlannedItem, PlannedPage, PlannedQuery } from './plan-view';
import { nameOf } from './show-clients';

/** A page of what the plan does with clients, down the list. */
export function showPlanned(
  { outcome, wishes }: LiveAnalysis,
  { kind, coach, from, count }: PlannedQuery,
  context: SheetContext,
): PlannedPage {
  const placement = placementOf(outcome);
  const { coaches, list } = outcome;
  const present = presentCoaches(outcome);
  const wanted: number[] = [];
  placement.kindOf.forEach((kindOf, client) => {
    if (kindOf !== kind) return;
    const between = [present[client]!, placement.coachOf[client]!].map((index) => coaches[index]?.id);
    if (coach === null || between.includes(coach)) wanted.push(client);
  });
  const locked = lockedRows(
    { grid: outcome.grid, headerRow: outcome.headerRow, columns: outcome.matches },
    wishes,
  );
  return {
    total: wanted.length,
    items: wanted.slice(from, from + count).map((client): PlannedItem => {
      const row = list.rows[client]!;
      return {
        row,
        name: nameOf(outcome, client),
        from: coaches[present[client]!]?.name ?? null,
        to: coaches[placement.coachOf[client]!]?.name ?? null,
        why: placementReasons(client, placement, context),
        isLocked: locked.has(row) || valueOf(list.columns.locked, client) === true,
      };
    }),
  };
}
