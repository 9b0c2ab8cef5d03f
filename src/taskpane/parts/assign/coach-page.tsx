import { makeStyles, tokens } from '@fluentui/react-components';
import type { Absence, CoachPlan, PlannedKind } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { Subpage } from '../common/subpage';
import { CoachAbsence } from './coach-absence';
import { CoachFacts } from './coach-facts';
import { KindList } from './kind-list';
import { LoadBar } from './load-bar';
import { SignalBadge } from './signal-badge';

const useStyles = makeStyles({
  load: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  figures: { fontVariantNumeric: 'tabular-nums' },
});

interface CoachPageProps {
  readonly coach: CoachPlan;
  /** The kind from which the person came back. */
  readonly cameFrom: PlannedKind | null;
  readonly onBack: () => void;
  readonly onAbsence: (absence: Absence | null) => Promise<void>;
  readonly onOpen: (kind: PlannedKind) => void;
}

/** A coach by the plan: the load, whether he or she is away, and which clients come, leave and stay. */
export function CoachPage({ coach, cameFrom, onBack, onAbsence, onOpen }: CoachPageProps) {
  const { texts, number } = usePane();
  const t = texts.assign;
  const styles = useStyles();
  return (
    <Subpage title={coach.name} onBack={onBack}>
      <div>
        <div className={styles.load}>
          <span className={styles.figures}>{t.coaches.load(number(coach.after), number(coach.limit))}</span>
          <SignalBadge coach={coach} />
        </div>
        <LoadBar load={coach.after} limit={coach.limit} />
      </div>
      <CoachFacts coach={coach} />
      <CoachAbsence coach={coach} onAbsence={onAbsence} />
      <Section title={t.coach.clients}>
        <KindList counts={coach.kinds} cameFrom={cameFrom} onOpen={onOpen} />
      </Section>
    </Subpage>
  );
}
