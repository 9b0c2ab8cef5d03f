import { isClear } from '../../core/values/own-words';
import { CommandError } from '../command-error';
import { decideCluster } from '../decide-cluster';
import { dictionariesOf } from '../dictionaries';
import type { LiveAnalysis } from '../live/live-session';
import type { ClustersView } from './cluster-view';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { markAnew } from './mark-anew';

/** Words that the program does not know, and what people say that they mean. */
export function clusterQuestions(core: EngineCore): Pick<Engine, 'clusters' | 'settleCluster'> {
  const { keeper } = core;
  /** Excel loads the grouping when it is asked for. */
  const show = async (analysis: LiveAnalysis): Promise<ClustersView> => {
    const { showClusters } = await import(/* webpackChunkName: 'on-demand-clusters' */ './show-clusters');
    return showClusters(analysis, core.session(), core.texts());
  };

  return {
    clusters: () => core.answer(async () => await show(await keeper.latest())),
    settleCluster: (decision) =>
      core.answer(async () => {
        const { field, meaning } = decision;
        const parse = dictionariesOf((await keeper.latest()).outcome)[field];
        if (meaning !== null && !isClear(parse(meaning))) throw new CommandError('unclear-meaning');
        const analysis = await core.wish((wishes) => ({
          ...wishes,
          words: decideCluster(wishes.words, decision),
        }));
        await markAnew(core, analysis);
        return await show(analysis);
      }),
  };
}
