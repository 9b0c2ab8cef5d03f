import { valueOf } from '../../core/model/judged-column';
import type { Placement } from '../../core/model/placement';
import { WITHOUT_COACH } from '../../core/model/placement';
import type { SheetContext } from '../../core/sheets/sheet-context';
import { lockedRows } from '../live/apply-wishes';
import type { LiveAnalysis } from '../live/live-session';
import type { EngineTexts } from './engine-texts';
import { placementOf, presentCoaches } from '../placement-of';
import type { PlannedItem, PlannedPage, PlannedQuery } from './plan-view';
import { nameOf } from './show-clients';

/** A page of what the plan does with clients, down the list. */
export function showPlanned(
  { outcome, wishes }: LiveAnalysis,
  { kind, coach, from, count }: PlannedQuery,
  context: SheetContext,
  texts: EngineTexts,
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
        why: whyOf(client, present[client]!, placement, context, texts),
        isLocked: locked.has(row) || valueOf(list.columns.locked, client) === true,
      };
    }),
  };
}

/** Why a client gets this place: what makes the change, then what is good and what is not ideal about the new coach. */
function whyOf(
  client: number,
  from: number,
  placement: Placement,
  { outcome: { coaches, list, basics }, languageName }: SheetContext,
  { planned, sheets }: EngineTexts,
): string {
  const kind = placement.kindOf[client]!;
  const before = coaches[from];
  const reasons: string[] = [];
  if (kind === 'keeps' || WITHOUT_COACH.includes(kind)) reasons.push(sheets.placements[kind]);
  if (kind === 'moves' && before !== undefined) {
    const { limit, load } = placement.coaches[from]!;
    const isAway = limit === 0 && (before.absentFrom !== null || before.absentTo !== null);
    if (isAway)
      reasons.push(planned.absent(before.name, before.absentTo === null ? '' : sheets.date(before.absentTo)));
    else if (load >= limit) reasons.push(planned.fullCoach(before.name));
    else reasons.push(planned.from(before.name));
  }
  const coach = coaches[placement.coachOf[client]!];
  const language = valueOf(list.columns.serviceLanguage, client) ?? basics.motherTongue[client] ?? null;
  const faults = placement.faultsOf[client]!.filter((fault) => fault !== 'changeOfCoach');
  const isForeign = language !== null && language !== 'fi' && language !== 'sv';
  if (coach !== undefined && kind !== 'keeps' && isForeign && coach.languages.includes(language)) {
    reasons.push(planned.speaks(languageName(language)));
  }
  if (kind === 'new' && reasons.length === 0) {
    const { limit, load } = placement.coaches[placement.coachOf[client]!]!;
    reasons.push(sheets.placements.new);
    if (limit > load) reasons.push(planned.free(String(limit - load)));
  }
  return [...reasons, ...faults.map((fault) => sheets.faults[fault])].join('; ');
}
