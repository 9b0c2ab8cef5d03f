import type { LiveAnalysis } from '../live/live-session';
import { CommandError } from '../command-error';
import { fillColumns } from '../live/fill-columns';
import type { FilledView } from './completion-view';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { explainClient, findClients } from './show-clients';
import { showCompletion } from './show-completion';
import { resultSentence } from './result-sentence';

/** Who belongs, why, and the columns that tell it. */
export function completionQuestions(
  core: EngineCore,
): Pick<Engine, 'completion' | 'complete' | 'findClients' | 'explain'> {
  const { keeper } = core;
  return {
    completion: () => core.answer(async () => showCompletion(await keeper.latest(), core.texts())),
    complete: (columns) =>
      core.answer(async (): Promise<FilledView> => {
        const analysis = await keeper.latest();
        let view: FilledView | null = null;
        await core.write('complete', 'fill', async () => {
          const filled = await fillColumns(core.session(), analysis, 'complete', columns);
          view = { ...filled, columns: columns.length };
          return resultSentence(
            {
              command: 'complete',
              sheet: analysis.outcome.grid.sheet,
              ...filled,
              membership: membershipOf(analysis, core),
            },
            core.texts(),
          );
        });
        return view!;
      }),
    findClients: (text, count) =>
      core.answer(async () => findClients(await keeper.latest(), text, count, core.texts())),
    explain: (row) =>
      core.answer(async () => {
        const analysis = await keeper.latest();
        const view = explainClient(analysis, row, core.context(analysis), core.texts());
        if (view === null) throw new CommandError('no-such-client');
        return view;
      }),
  };
}

function membershipOf(analysis: LiveAnalysis, core: EngineCore) {
  return showCompletion(analysis, core.texts()).membership;
}
