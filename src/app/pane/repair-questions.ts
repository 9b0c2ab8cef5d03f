import { invert } from '../../core/changes/change-set';
import type { Repair } from '../../core/changes/plan-repairs';
import { changeSetOf } from '../../core/changes/plan-repairs';
import type { StaleChange } from '../../workbook/workbook';
import { CommandError } from '../command-error';
import { openMarks } from '../live/check-list';
import type { LiveAnalysis } from '../live/live-session';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { judgedFindings, wantedFindings } from './judged-findings';
import type { WantedRepairs } from './repair-view';
import { showCheck } from './show-check';

/** What can be mended, previewed and made. */
export function repairQuestions(core: EngineCore): Pick<Engine, 'planRepairs' | 'applyRepairs'> {
  const { workbook, keeper, now } = core;
  let plan: { readonly analysis: LiveAnalysis; readonly repairs: readonly Repair[] } | null = null;

  return {
    planRepairs: (wanted) =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const repairs = wantedRepairs(analysis, wanted);
        plan = { analysis, repairs };
        const { showRepairs } = await import(/* webpackChunkName: 'on-demand-views' */ './show-repairs');
        return showRepairs(repairs, analysis.outcome, core.texts());
      }),
    applyRepairs: () =>
      core.answer(async () => {
        if (plan === null) throw new CommandError('no-plan');
        const changeSet = changeSetOf(plan.repairs, plan.analysis.outcome);
        plan = null;
        let changed = 0;
        let stale: readonly StaleChange[] = [];
        await core.write('repair', 'repair', async () => {
          const done = await workbook.applyChanges(changeSet);
          ({ stale } = done);
          changed = done.applied.changes.length;
          if (changed > 0) {
            core.session().undoable.push({
              command: 'repair',
              undo: async () => (await workbook.applyChanges(invert(done.applied))).stale,
            });
          }
          return core.texts().results.repair(core.texts().number(changed));
        });
        const analysis = await keeper.anew();
        if (now.isMarked) {
          const marks = openMarks(core.session(), analysis);
          await workbook.markFindings(analysis.outcome.grid.sheet, marks);
        }
        const texts = core.texts();
        const { showStale } = await import(/* webpackChunkName: 'on-demand-views' */ './show-repairs');
        return { changed, stale: showStale(stale, texts), check: showCheck(analysis, now.isMarked, texts) };
      }),
  };
}

/** All safe repairs, one of a finding, or all of a rule; what was set aside is left alone, unless it is asked for itself. */
function wantedRepairs(analysis: LiveAnalysis, wanted: WantedRepairs): Repair[] {
  const isOne = wanted !== 'all-safe' && 'finding' in wanted;
  const judged = wanted === 'all-safe' ? judgedFindings(analysis) : wantedFindings(analysis, wanted);
  return judged.flatMap(({ repair, ignored }) => {
    if (repair === null) return [];
    return isOne || (ignored === null && repair.isSafe) ? [repair] : [];
  });
}
