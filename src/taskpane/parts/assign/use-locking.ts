import type { LockedClient, PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';

/** Locks a client to the present coach, or takes that back, and says so. */
export function useLocking(
  onPlan: (plan: PlanView) => void,
): (client: LockedClient, locked: boolean) => Promise<void> {
  const { engine, texts, ask, tell } = usePane();
  const t = texts.assign.clients;
  return async ({ row, name, from }, locked) => {
    const plan = await ask(() => engine.lock(row, locked));
    if (plan === null) return;
    onPlan(plan);
    const client = name === '' ? t.row(String(row)) : name;
    tell(locked ? t.told(client, from ?? t.nobody) : t.unlocked(client));
  };
}
