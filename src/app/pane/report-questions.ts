import { fromIso } from '../../core/model/local-date';
import { CommandError } from '../command-error';
import type { LiveAnalysis } from '../live/live-session';
import { loadSummary, SUMMARY_SHEETS } from '../live/summary-sheets';
import type { SummariseResult } from '../live/summarise-list';
import type { Answer } from './answer';
import type { Engine } from './engine';
import type { EngineCore, EngineHost } from './engine-core';
import { keptResult } from './kept-result';
import type { DrawnView, ReportView } from './report-view';
import { resultSentence } from './result-sentence';

/** What the summary says, for which day. */
export function reportQuestions(
  core: EngineCore,
  { month: { files } }: EngineHost,
): Pick<Engine, 'report' | 'setReferenceDate' | 'compareWith' | 'summarise' | 'publish'> {
  const { keeper } = core;
  const show = async (analysis: LiveAnalysis): Promise<ReportView> => {
    const { showReport } = await import(/* webpackChunkName: 'on-demand-views' */ './show-report');
    const texts = core.texts();
    const names = SUMMARY_SHEETS.map((id) => texts.sheets.sheetNames[id]);
    return showReport(analysis, core.context(analysis), names, texts);
  };
  return {
    report: () => core.answer(async () => show(await keeper.latest())),
    setReferenceDate: (date) =>
      core.answer(async () => {
        const day = fromIso(date);
        if (day === null) throw new CommandError('bad-date');
        core.setReferenceDate(day);
        return show(await keeper.reckonAnew());
      }),
    compareWith: (file) =>
      core.answer(async () => {
        const before = core.previous();
        core.setPrevious(await keptResult(file, files));
        try {
          return await show(await keeper.reckonAnew());
        } catch (error) {
          core.setPrevious(before);
          throw error;
        }
      }),
    summarise: () => draw(async ({ drawSummary }, analysis) => await drawSummary(core.session(), analysis)),
    publish: () => draw(async ({ drawPublished }, analysis) => await drawPublished(core.session(), analysis)),
  };

  function draw(
    work: (
      summary: Awaited<ReturnType<typeof loadSummary>>,
      analysis: LiveAnalysis,
    ) => Promise<SummariseResult>,
  ): Promise<Answer<DrawnView>> {
    return core.answer(async () => {
      const analysis = await keeper.latest();
      let sheets: readonly string[] = [];
      await core.write('summarise', 'draw', async () => {
        const result = await work(await loadSummary(), analysis);
        ({ sheets } = result);
        return resultSentence(result, core.texts());
      });
      return { sheets };
    });
  }
}
