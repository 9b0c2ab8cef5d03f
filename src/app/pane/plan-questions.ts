import { personPrinter } from '../../core/changes/person-print';
import { ASSIGNED_COLUMNS } from '../live/column-sets';
import type { LiveAnalysis } from '../live/live-session';
import type { FilledView } from './completion-view';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { placementOf } from '../placement-of';
import type { PlanView } from './plan-view';
import { resultSentence } from './result-sentence';

/** Who gets which coach, and under which wishes. */
export function planQuestions(
  core: EngineCore,
): Pick<
  Engine,
  'plan' | 'planned' | 'setAbsence' | 'lock' | 'planBy' | 'planCurve' | 'planIf' | 'applyPlan'
> {
  const { keeper, now } = core;
  /** Excel loads what shows plans when one is asked for. */
  const show = async (analysis: LiveAnalysis): Promise<PlanView> => {
    const { showPlan } = await import(/* webpackChunkName: 'on-demand-views' */ './show-plan');
    return showPlan(analysis, core.context(analysis), now.isPlanWritten);
  };

  return {
    plan: () => core.answer(async () => show(await keeper.latest())),
    planned: (query) =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const { showPlanned } = await import(/* webpackChunkName: 'on-demand-views' */ './show-planned');
        return showPlanned(analysis, query, core.context(analysis));
      }),
    setAbsence: (coach, absence) =>
      core.answer(async () =>
        show(
          await core.wish((wishes) => {
            const others = wishes.absences.filter((other) => other.coach !== coach);
            return { ...wishes, absences: absence === null ? others : [...others, { coach, ...absence }] };
          }),
        ),
      ),
    lock: (row, locked) =>
      core.answer(async () => {
        const { grid, matches } = (await keeper.latest()).outcome;
        const print = personPrinter(grid, matches)(row - 1);
        const analysis = await core.wish((wishes) => {
          const others = wishes.locked.filter((other) => other !== print);
          return { ...wishes, locked: locked ? [...others, print] : others };
        });
        return show(analysis);
      }),
    planBy: (way) =>
      core.answer(async () => {
        now.way = way;
        now.isPlanWritten = false;
        return show(await keeper.reckonAnew());
      }),
    planCurve: () =>
      core.answer(async () => {
        const { curveOf } = await import(/* webpackChunkName: 'on-demand-plan' */ '../plan-outlook');
        const curve = curveOf((await keeper.latest()).outcome);
        return { points: curve ?? [], isTooLong: curve === null };
      }),
    planIf: (query) =>
      core.answer(async () => {
        const { whatIf } = await import(/* webpackChunkName: 'on-demand-plan' */ '../what-if');
        const { conditionsIn } = await import(/* webpackChunkName: 'on-demand-plan' */ './conditions-in');
        const { outcome } = await keeper.latest();
        return whatIf(outcome, conditionsIn(query, outcome));
      }),
    applyPlan: () =>
      core.answer(async (): Promise<FilledView> => {
        const analysis = await keeper.latest();
        const placement = placementOf(analysis.outcome);
        let view: FilledView | null = null;
        await core.write('assign', 'fill', async () => {
          const { fillColumns } = await import(
            /* webpackChunkName: 'on-demand-views' */ '../live/fill-columns'
          );
          const filled = await fillColumns(core.session(), analysis, 'assign', ASSIGNED_COLUMNS);
          view = { ...filled, columns: ASSIGNED_COLUMNS.length };
          return resultSentence(
            {
              command: 'assign',
              sheet: analysis.outcome.grid.sheet,
              ...filled,
              assigned: placement.assigned,
              coaches: analysis.outcome.coaches.length,
              changes: placement.coachChanges,
              without: placement.clients - placement.assigned,
            },
            core.texts(),
          );
        });
        now.isPlanWritten = true;
        return view!;
      }),
  };
}
