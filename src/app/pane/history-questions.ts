import { performLive } from '../live/live-command';
import { undoLast } from '../live/undo-last';
import type { Engine } from './engine';
import type { EngineCore } from './engine-core';
import { resultSentence } from './result-sentence';

/** What was done, taking it back, and work that was left unfinished. */
export function historyQuestions(
  core: EngineCore,
): Pick<Engine, 'history' | 'undo' | 'perform' | 'interrupted' | 'settle'> {
  const { workbook, keeper, now } = core;

  async function undo() {
    core.tell('undo', { canCancel: false });
    try {
      const result = await undoLast(core.session());
      if (result.undone === 'check') {
        now.isMarked = false;
        // Who takes the marks away does not want them back at the next key.
        const { watch } = now;
        now.watch = null;
        await watch?.stop();
      }
      if (result.undone === 'assign') now.isPlanWritten = false;
      return result;
    } finally {
      keeper.forget();
    }
  }

  return {
    history: () => core.answerFreely(() => Promise.resolve(core.history.items())),
    undo: () =>
      core.answer(async () => {
        const result = await undo();
        const texts = core.texts();
        const { showStale } = await import(/* webpackChunkName: 'on-demand-views' */ './show-repairs');
        return {
          sentence: result.undone === null ? null : resultSentence(result, texts),
          stale: showStale(result.stale, texts),
        };
      }),
    perform: (command) =>
      (command === 'undo' ? core.answer : core.answerFreely)(async () => {
        if (command === 'undo') return resultSentence(await undo(), core.texts());
        core.tell('read');
        const sentence = await core.write(command, 'read', async () => {
          const result = await performLive(core.session(), command);
          return resultSentence(result, core.texts());
        });
        if (command === 'check') now.isMarked = true;
        if (command === 'assign') now.isPlanWritten = true;
        return sentence;
      }),
    interrupted: () => core.answerFreely(() => workbook.interrupted()),
    settle: (how) =>
      core.answer(async () => {
        core.tell('undo', { canCancel: false });
        try {
          if (how === 'finish') await workbook.finish();
          else await workbook.rollBack();
        } finally {
          keeper.forget();
        }
        return true as const;
      }),
  };
}
