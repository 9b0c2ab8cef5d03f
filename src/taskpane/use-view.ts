import { useEffect, useState } from 'react';
import type { Answer } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';
import { usePane } from './pane-context';

/** Questions that a page asks when it opens. */
type Question = 'overview' | 'check' | 'clusters' | 'completion' | 'plan' | 'report' | 'settings' | 'history';
type ViewOf<Q extends Question> = Awaited<ReturnType<Engine[Q]>> extends Answer<infer View> ? View : never;

/**
 * What the engine answers to a page's question: asked when the page opens, and again when something was taken back.
 * `null` until the answer is there, and where it failed. `set` puts in place what a later answer brought.
 */
export function useView<Q extends Question>(
  question: Q,
): readonly [view: ViewOf<Q> | null, set: (view: ViewOf<Q>) => void] {
  const { engine, ask, version } = usePane();
  const [view, setView] = useState<ViewOf<Q> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    const answer = ask<ViewOf<Q>>(() => engine[question]() as Promise<Answer<ViewOf<Q>>>);
    void answer.then((answered) => {
      if (isCurrent && answered !== null) setView(answered);
    });
    return () => {
      isCurrent = false;
    };
  }, [engine, ask, question, version]);
  return [view, setView];
}
