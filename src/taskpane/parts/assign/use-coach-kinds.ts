import { useEffect, useState } from 'react';
import type { Answer } from '../../../app/pane/answer';
import type { Engine } from '../../../app/pane/engine';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import type { KindCounts } from './planned-kinds';
import { PLANNED_KINDS } from './planned-kinds';

/** How many clients of each kind come to, leave or stay with a coach by this plan; `null` until that is known. */
export function useCoachKinds(coach: string, plan: PlanView): KindCounts | null {
  const { engine, ask } = usePane();
  const [counts, setCounts] = useState<KindCounts | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void ask(() => countKinds(engine, coach)).then((counted) => {
      if (isCurrent) setCounts(counted);
    });
    return () => {
      isCurrent = false;
    };
    // The engine counts by the latest plan, and another plan means that there was one.
  }, [engine, ask, coach, plan]);
  return counts;
}

async function countKinds(engine: Engine, coach: string): Promise<Answer<KindCounts>> {
  const counts = { moves: 0, new: 0, 'no-place': 0, 'lock-over-limit': 0, keeps: 0 };
  for (const kind of PLANNED_KINDS) {
    const page = await engine.planned({ kind, coach, from: 0, count: 0 });
    if (!page.ok) return page;
    counts[kind] = page.value.total;
  }
  return { ok: true, value: counts };
}
