import type { LiveAnalysis } from '../live/live-session';
import { CommandError } from '../command-error';
import type { CompletionView, FilledView } from './completion-view';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { resultSentence } from './result-sentence';

/** Who belongs, why, and the columns that tell it. */
export function completionQuestions(
  core: EngineCore,
): Pick<Engine, 'completion' | 'complete' | 'findClients' | 'explain'> {
  const { keeper } = core;
  const show = async (analysis: LiveAnalysis): Promise<CompletionView> => {
    const { showCompletion } = await import(/* webpackChunkName: 'on-demand-views' */ './show-completion');
    return showCompletion(analysis, core.texts());
  };
  const clients = async () => await import(/* webpackChunkName: 'on-demand-views' */ './show-clients');
  return {
    completion: () => core.answer(async () => await show(await keeper.latest())),
    complete: (columns) =>
      core.answer(async (): Promise<FilledView> => {
        const analysis = await keeper.latest();
        let view: FilledView | null = null;
        await core.write('complete', 'fill', async () => {
          const { fillColumns } = await import(
            /* webpackChunkName: 'on-demand-views' */ '../live/fill-columns'
          );
          const filled = await fillColumns(core.session(), analysis, 'complete', columns);
          view = { ...filled, columns: columns.length };
          return resultSentence(
            {
              command: 'complete',
              sheet: analysis.outcome.grid.sheet,
              ...filled,
              membership: (await show(analysis)).membership,
            },
            core.texts(),
          );
        });
        return view!;
      }),
    findClients: (text, count) =>
      core.answer(async () =>
        (await clients()).findClients(await keeper.latest(), text, count, core.texts()),
      ),
    explain: (row) =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const view = (await clients()).explainClient(analysis, row, core.context(analysis), core.texts());
        if (view === null) throw new CommandError('no-such-client');
        return view;
      }),
  };
}
