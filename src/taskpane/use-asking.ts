import { useCallback, useEffect, useRef, useState } from 'react';
import type { Answer, Failure, Progress } from '../app/pane/answer';
import type { Engine } from '../app/pane/engine';
import type { PaneContextValue } from './pane-context';

export interface Asking {
  readonly ask: PaneContextValue['ask'];
  readonly isBusy: boolean;
  readonly progress: Progress | null;
  readonly failure: Failure | null;
  readonly dismiss: () => void;
  readonly isCancelling: boolean;
  readonly cancel: () => void;
}

/** One question at a time: those asked meanwhile wait for their turn. What was called off is no failure. */
export function useAsking(engine: Engine): Asking {
  const [waiting, setWaiting] = useState(0);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [isCancelling, setCancelling] = useState(false);
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    void engine.onProgress(setProgress);
  }, [engine]);

  const ask = useCallback(async <T>(question: () => Promise<Answer<T>>): Promise<T | null> => {
    const before = turn.current;
    const inTurn = (async () => {
      await before;
      setFailure(null);
      return await question();
    })();
    turn.current = inTurn.catch(() => undefined);
    setWaiting((count) => count + 1);
    try {
      const answer = await inTurn;
      if (answer.ok) return answer.value;
      if (answer.failure.code !== 'cancelled') setFailure(answer.failure);
      return null;
    } finally {
      setWaiting((count) => count - 1);
      setProgress(null);
      setCancelling(false);
    }
  }, []);

  const dismiss = useCallback(() => {
    setFailure(null);
  }, []);

  const cancel = useCallback(() => {
    setCancelling(true);
    void engine.cancel();
  }, [engine]);

  return { ask, isBusy: waiting > 0, progress, failure, dismiss, isCancelling, cancel };
}
