import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { CoachPlan } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';
import { LoadBar } from './load-bar';
import { SignalBadge } from './signal-badge';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  load: { marginInlineStart: 'auto', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  flow: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface CoachRowProps {
  readonly coach: CoachPlan;
  /** The person came back from this coach. */
  readonly takesFocus: boolean;
  readonly onOpen: () => void;
}

/** How full a coach is by the plan, and how that comes. */
export function CoachRow({ coach, takesFocus, onOpen }: CoachRowProps) {
  const { texts, number } = usePane();
  const t = texts.assign.coaches;
  const styles = useStyles();
  return (
    <RowButton
      takesFocus={takesFocus}
      onClick={onOpen}
      end={<ChevronRightRegular aria-hidden />}
      attributes={{ 'data-coach': coach.id }}
    >
      <span className={styles.head}>
        <span className={styles.name}>{coach.name}</span>
        <SignalBadge coach={coach} />
        <span className={styles.load}>{t.load(number(coach.after), number(coach.limit))}</span>
      </span>
      <LoadBar load={coach.after} limit={coach.limit} />
      <span className={styles.flow}>
        {t.flow(number(coach.before), number(coach.after), number(coach.arrivals), number(coach.departures))}
      </span>
    </RowButton>
  );
}
