import { columnIndex } from '../../core/model/address';
import { openMarks, showMarks } from '../live/check-list';
import type { LiveAnalysis } from '../live/live-session';
import { findingPrinter } from '../live/open-findings';
import type { CheckView } from './check-view';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { wantedFindings } from './judged-findings';
import { markAnew } from './mark-anew';
import { showCheck } from './show-check';

/** What is wrong in the list, and where. */
export function checkQuestions(
  core: EngineCore,
): Pick<Engine, 'check' | 'findings' | 'mark' | 'ignore' | 'beginWatch' | 'endWatch' | 'select'> {
  const { workbook, keeper, now } = core;
  const show = (analysis: LiveAnalysis): CheckView => showCheck(analysis, now.isMarked, core.texts());

  return {
    check: () =>
      core.answer(async () => {
        const analysis = await keeper.anew();
        await markAnew(core, analysis);
        return show(analysis);
      }),
    findings: (query) =>
      core.answer(async () => {
        const { showFindings } = await import(/* webpackChunkName: 'on-demand-views' */ './show-findings');
        return showFindings(await keeper.latest(), query, core.texts());
      }),
    mark: (marked) =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const { outcome } = analysis;
        const { results, number } = core.texts();
        if (marked) {
          const marks = openMarks(core.session(), analysis);
          const { error, warning } = show(analysis).counts;
          await core.write('check', 'mark', async () => {
            await showMarks(core.session(), analysis, marks);
            return results.check(
              number(outcome.list.count),
              number(error),
              number(warning),
              number(marks.length),
            );
          });
        } else {
          core.tell('mark', { canCancel: false });
          await workbook.unmarkFindings(outcome.grid.sheet);
        }
        now.isMarked = marked;
        return show(analysis);
      }),
    ignore: (wanted, reason) =>
      core.answer(async () => {
        const before = await keeper.latest();
        const { grid, matches } = before.outcome;
        const printOf = findingPrinter(grid, matches);
        const meant = wantedFindings(before, wanted)
          .filter(({ ignored }) => (ignored === null) === (reason !== null))
          .map(({ finding }) => ({ rule: finding.rule, print: printOf(finding) }));
        const keys = new Set(meant.map(({ rule, print }) => `${rule} ${print}`));
        const analysis = await core.wish((wishes) => {
          const others = wishes.ignored.filter(({ rule, print }) => !keys.has(`${rule} ${print}`));
          const added = reason === null ? [] : meant.map((key) => ({ ...key, reason }));
          return { ...wishes, ignored: [...others, ...added] };
        });
        await markAnew(core, analysis);
        return show(analysis);
      }),
    beginWatch: (onChange, onEnd) =>
      core.answerFreely(async () => {
        const { watchList } = await import(/* webpackChunkName: 'on-demand-views' */ '../live/watch-list');
        const watch = await watchList(core.session(), {
          schedule: core.schedule,
          onCheck: () => {
            keeper.forget();
            onChange();
          },
          onEnd: (error) => {
            now.watch = null;
            onEnd(core.failureOf(error));
          },
        });
        now.watch = watch;
        now.isMarked = true;
        return show(await keeper.latest());
      }),
    endWatch: () =>
      core.answerFreely(async () => {
        const { watch } = now;
        now.watch = null;
        await watch?.stop();
        return true as const;
      }),
    select: (row, column) =>
      core.answer(async () => {
        const { outcome } = await keeper.latest();
        const first = outcome.matches[0]?.column ?? 0;
        await workbook.selectCell(outcome.grid.sheet, row - 1, column === null ? first : columnIndex(column));
        return true as const;
      }),
  };
}
