import type { LockedClient, PlannedKind, PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { CoachList } from './coach-list';
import { KindList } from './kind-list';
import { LoadHistogram } from './load-histogram';
import { LockedClients } from './locked-clients';
import { PlanSummary } from './plan-summary';
import { Shortage } from './shortage';
import { WayChoice } from './way-choice';
import { WhatIf } from './what-if';

interface PlanOverviewProps {
  readonly plan: PlanView;
  /** From which coach or kind the person came back. */
  readonly cameFrom: { readonly coach: string | null; readonly kind: PlannedKind | null };
  readonly onApply: () => void;
  readonly onPlan: () => void;
  readonly onWay: (way: PlanView['way']) => Promise<void>;
  readonly onCoach: (coach: string) => void;
  readonly onKind: (kind: PlannedKind) => void;
  readonly onUnlock: (client: LockedClient) => Promise<void>;
}

/** The plan as a whole: what it comes to, whom it moves, and how full it leaves the coaches. */
export function PlanOverview(props: PlanOverviewProps) {
  const { plan, cameFrom, onApply, onPlan, onWay, onCoach, onKind, onUnlock } = props;
  const { texts } = usePane();
  return (
    <>
      <Shortage plan={plan} />
      <PlanSummary plan={plan} onApply={onApply} onPlan={onPlan} />
      <Section title={texts.assign.ways.section}>
        <WayChoice plan={plan} onWay={onWay} />
        <WhatIf coaches={plan.coaches} />
      </Section>
      <Section title={texts.assign.clients.title}>
        <KindList counts={plan.kinds} cameFrom={cameFrom.kind} onOpen={onKind} />
        <LockedClients plan={plan} onUnlock={onUnlock} />
      </Section>
      <LoadHistogram histogram={plan.histogram} />
      <CoachList coaches={plan.coaches} cameFrom={cameFrom.coach} onOpen={onCoach} />
    </>
  );
}
