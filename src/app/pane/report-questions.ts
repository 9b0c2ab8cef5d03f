import { fromIso } from '../../core/model/local-date';
import { CommandError } from '../command-error';
import type { LiveAnalysis } from '../live/live-session';
import { loadSummary, SUMMARY_SHEETS } from '../live/summary-sheets';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import type { ReportView } from './report-view';
import { resultSentence } from './result-sentence';
import { showReport } from './show-report';

/** What the summary says, for which day. */
export function reportQuestions(core: EngineCore): Pick<Engine, 'report' | 'setReferenceDate' | 'summarise'> {
  const { keeper } = core;
  const show = (analysis: LiveAnalysis): ReportView => {
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
    summarise: () =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        let sheets: readonly string[] = [];
        await core.write('summarise', 'draw', async () => {
          const { drawSummary } = await loadSummary();
          const result = await drawSummary(core.session(), analysis);
          ({ sheets } = result);
          return resultSentence(result, core.texts());
        });
        return { sheets };
      }),
  };
}
