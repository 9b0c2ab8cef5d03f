import { useState } from 'react';
import type { Absence, CoachPlan, PlannedKind, PlanView } from '../../app/pane/plan-view';
import { usePane } from '../pane-context';
import { CoachPage } from '../parts/assign/coach-page';
import { NoCoaches } from '../parts/assign/no-coaches';
import { PlanOverview } from '../parts/assign/plan-overview';
import { PlannedPage } from '../parts/assign/planned-page';
import { useLocking } from '../parts/assign/use-locking';
import { usePlan } from '../parts/assign/use-plan';
import { Unanswered } from '../parts/common/unanswered';
import { useFillTold } from '../parts/common/use-fill-told';

/** Which coach and which kind of clients are open; with both, that kind of the coach's clients. */
interface Opened {
  readonly coach: string | null;
  readonly kind: PlannedKind | null;
}

const NOTHING: Opened = { coach: null, kind: null };

/** Jaa: who gets which coach, under which wishes. */
export function AssignStep() {
  const { engine, texts, number, ask, tell } = usePane();
  const t = texts.assign;
  const { plan, setPlan, planAgain } = usePlan();
  const [opened, setOpened] = useState(NOTHING);
  const [cameFrom, setCameFrom] = useState(NOTHING);
  const lock = useLocking(setPlan);
  const tellFilled = useFillTold();

  const again = async (): Promise<void> => {
    const planned = await planAgain();
    if (planned !== null) tell(t.plannedAgain(number(planned.changes)));
  };
  const apply = async (assigned: number): Promise<void> => {
    const filled = await ask(() => engine.applyPlan());
    if (filled === null) return;
    const written = await ask(() => engine.plan());
    if (written !== null) setPlan(written);
    tellFilled(t.summary.applied(number(assigned)), filled);
  };
  const setAbsence = async ({ id, name }: CoachPlan, absence: Absence | null): Promise<void> => {
    const planned = await ask(() => engine.setAbsence(id, absence));
    if (planned === null) return;
    setPlan(planned);
    const { told, removed } = t.absence;
    tell((absence === null ? removed : told)(name, number(planned.changes)));
  };
  const share = async (way: PlanView['way']): Promise<void> => {
    const planned = await ask(() => engine.planBy(way));
    if (planned === null) return;
    setPlan(planned);
    tell(t.ways.told(number(planned.changes)));
  };
  const open = (next: Opened): void => {
    setCameFrom(opened);
    setOpened(next);
  };

  if (plan === null)
    return <Unanswered sentence={t.unplanned} button={t.planNow} onAsk={() => void again()} />;
  if (plan === 'no-coaches') return <NoCoaches onPlan={() => void again()} />;
  const coach = plan.coaches.find(({ id }) => id === opened.coach) ?? null;
  if (opened.kind !== null)
    return (
      <PlannedPage
        kind={opened.kind}
        coach={coach}
        plan={plan}
        onBack={() => {
          open({ ...opened, kind: null });
        }}
        onLock={lock}
      />
    );
  if (coach !== null)
    return (
      <CoachPage
        coach={coach}
        cameFrom={cameFrom.kind}
        onBack={() => {
          open(NOTHING);
        }}
        onAbsence={(absence) => setAbsence(coach, absence)}
        onOpen={(kind) => {
          open({ coach: coach.id, kind });
        }}
      />
    );
  return (
    <PlanOverview
      plan={plan}
      cameFrom={cameFrom}
      onApply={() => void apply(plan.assigned)}
      onPlan={() => void again()}
      onWay={share}
      onCoach={(id) => {
        open({ coach: id, kind: null });
      }}
      onKind={(kind) => {
        open({ coach: null, kind });
      }}
      onUnlock={(client) => lock(client, false)}
    />
  );
}
