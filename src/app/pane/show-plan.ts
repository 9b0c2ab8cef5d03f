import { coachLimit } from '../../core/assign/coach-limit';
import type { Coach } from '../../core/model/coach';
import { signalOf } from '../../core/sheets/coach-cells';
import type { SheetContext } from '../../core/sheets/sheet-context';
import { ASSIGNED_COLUMNS } from '../live/column-sets';
import type { LiveAnalysis } from '../live/live-session';
import { lockedRows } from '../live/apply-wishes';
import { coachFlows } from '../coach-flows';
import { placementOf, presentCoaches } from '../placement-of';
import type { CoachPlan, LoadBand, PlannedKind, PlanView } from './plan-view';
import { LOAD_BANDS } from './plan-view';
import { nameOf } from './show-clients';

/** The plan as the pane previews it. `isWritten`: it stands beside the list as it is. O(clients + coaches). */
export function showPlan(
  { outcome, wishes, memory }: LiveAnalysis,
  context: SheetContext,
  isWritten: boolean,
): PlanView {
  const placement = placementOf(outcome);
  const { coaches } = outcome;
  const present = presentCoaches(outcome);
  const before = coaches.map(() => 0);
  const unplaced = coaches.map(() => 0);
  const kinds = noneOfAnyKind();
  const kindsOf = coaches.map(noneOfAnyKind);
  placement.kindOf.forEach((kind, client) => {
    const [from, to] = [present[client]!, placement.coachOf[client]!];
    if (from >= 0) before[from]! += 1;
    if (kind === 'none') {
      if (from >= 0) unplaced[from]! += 1;
      return;
    }
    kinds[kind] += 1;
    if (to >= 0) kindsOf[to]![kind] += 1;
    if (from >= 0 && from !== to) kindsOf[from]![kind] += 1;
  });
  const flows = coachFlows(outcome);
  const absences = new Map(wishes.absences.map(({ coach, from, to }) => [coach, { from, to }]));
  const { profile, referenceDate } = outcome;
  const plans = coaches.map((coach, index): CoachPlan => {
    const { limit, load } = placement.coaches[index]!;
    const signal = signalOf({ limit, load });
    return {
      id: coach.id,
      name: coach.name,
      fte: coach.fte,
      limit,
      before: before[index]!,
      after: load,
      weightedAfter: placement.caseload?.weighted?.loads[index] ?? null,
      ...flows[index]!,
      unplaced: unplaced[index]!,
      kinds: kindsOf[index]!,
      signal,
      signalText: context.texts.coachSheet.signals[signal],
      suits: suitsOf(coach, context),
      absence: absences.get(coach.id) ?? null,
    };
  });
  const full = (coach: Coach): number =>
    coachLimit(profile.coachLimitPerFte, { ...coach, absentFrom: null, absentTo: null }, referenceDate);
  const bands = (loads: readonly number[]): readonly (LoadBand | null)[] =>
    loads.map((load, index) => bandOf(load, full(coaches[index]!)));
  const [bandsBefore, bandsAfter] = [bands(before), bands(plans.map(({ after }) => after))];
  const locked = lockedRows(
    { grid: outcome.grid, headerRow: outcome.headerRow, columns: outcome.matches },
    wishes,
  );
  const stands = new Set(outcome.matches.map(({ heading }) => heading));
  return {
    clients: placement.clients,
    assigned: placement.assigned,
    without: placement.clients - placement.assigned,
    capacity: placement.capacity,
    missingFte: placement.missingFte,
    changes: placement.coachChanges,
    penalty: placement.penalty,
    coaches: plans,
    histogram: LOAD_BANDS.map((band) => ({
      band,
      before: bandsBefore.filter((other) => other === band).length,
      after: bandsAfter.filter((other) => other === band).length,
    })),
    kinds,
    locked: [...outcome.list.rows].flatMap((row, client) =>
      locked.has(row)
        ? [{ row, name: nameOf(outcome, client), from: coaches[present[client]!]?.name ?? null }]
        : [],
    ),
    way: placement.way,
    proof: placement.proof,
    cells: ASSIGNED_COLUMNS.length * outcome.list.rows.length,
    isWritten:
      isWritten &&
      memory.columns.some(({ id, heading }) => ASSIGNED_COLUMNS.includes(id) && stands.has(heading)),
  };
}

function noneOfAnyKind(): Record<PlannedKind, number> {
  return {
    moves: 0,
    new: 0,
    'no-place': 0,
    'never-allowed': 0,
    'lock-over-limit': 0,
    'coach-over-limit': 0,
    keeps: 0,
  };
}

function bandOf(load: number, limit: number): LoadBand | null {
  if (limit === 0) return null;
  const percent = (load / limit) * 100;
  if (percent > 100) return 'over';
  if (percent === 100) return 'full';
  if (percent >= 95) return '95-99';
  if (percent >= 80) return '80-94';
  return percent >= 50 ? '50-79' : 'under-50';
}

function suitsOf(coach: Coach, { texts, languageName, municipalityName }: SheetContext): string {
  return [
    coach.specialities.map((speciality) => texts.coachSheet.specialities[speciality]).join(', '),
    coach.languages.map(languageName).join(', '),
    coach.municipalities.map(municipalityName).join(', '),
  ]
    .filter((part) => part !== '')
    .join(' · ');
}
