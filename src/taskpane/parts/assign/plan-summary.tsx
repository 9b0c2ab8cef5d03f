import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { roomIn } from './plan-room';
import { PlanWritten } from './plan-written';

const useStyles = makeStyles({
  text: { margin: 0 },
  quiet: { margin: 0, color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface PlanSummaryProps {
  readonly plan: PlanView;
  readonly onApply: () => void;
  readonly onPlan: () => void;
}

/** What the plan comes to, and the button that writes it. */
export function PlanSummary({ plan, onApply, onPlan }: PlanSummaryProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.assign.summary;
  const [isApplied, setApplied] = useState(false);
  const styles = useStyles();
  const { coaches, free } = roomIn(plan);
  return (
    <Section title={t.title}>
      <p className={styles.text}>{t.assigned(number(plan.assigned), number(coaches))}</p>
      <p className={styles.text}>{t.changes(number(plan.changes))}</p>
      <p className={styles.text}>{t.room(number(plan.capacity), number(free))}</p>
      {plan.isWritten ? <PlanWritten takesFocus={isApplied} /> : <p className={styles.quiet}>{t.note}</p>}
      <div className={styles.actions}>
        {!plan.isWritten && plan.cells > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={isBusy}
            onClick={() => {
              setApplied(true);
              onApply();
            }}
            data-action="apply-plan"
          >
            {t.apply(number(plan.cells))}
          </Button>
        )}
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isBusy}
          onClick={onPlan}
          data-action="plan-again"
        >
          {texts.assign.planAgain}
        </Button>
      </div>
    </Section>
  );
}
