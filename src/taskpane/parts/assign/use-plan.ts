import { useCallback, useEffect, useState } from 'react';
import type { Answer } from '../../../app/pane/answer';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';

/** A workbook without coaches is no failure of a plan: the page says what is needed. */
type Planned = PlanView | 'no-coaches';

interface PlanState {
  /** `null` until it is there, and where it failed. */
  readonly plan: Planned | null;
  readonly setPlan: (plan: PlanView) => void;
  /** Plans by the workbook as it stands; resolves to `null` where there is no plan. */
  readonly planAgain: () => Promise<PlanView | null>;
}

/** The plan: asked for when the page opens, and again when something was taken back. */
export function usePlan(): PlanState {
  const { engine, ask, version } = usePane();
  const [plan, setPlan] = useState<Planned | null>(null);

  const question = useCallback(async () => orNoCoaches(await engine.plan()), [engine]);

  useEffect(() => {
    let isCurrent = true;
    void ask(question).then((planned) => {
      if (isCurrent && planned !== null) setPlan(planned);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, question, version]);

  const planAgain = async (): Promise<PlanView | null> => {
    const planned = await ask(async (): Promise<Answer<Planned>> => {
      // Reads the workbook: a sheet of coaches may be new.
      const overview = await engine.overview();
      return overview.ok ? await question() : overview;
    });
    if (planned === null) return null;
    setPlan(planned);
    return planned === 'no-coaches' ? null : planned;
  };
  return { plan, setPlan, planAgain };
}

function orNoCoaches(answer: Answer<PlanView>): Answer<Planned> {
  return !answer.ok && answer.failure.code === 'no-coaches' ? { ok: true, value: 'no-coaches' } : answer;
}
