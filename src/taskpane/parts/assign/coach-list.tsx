import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoachPlan } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { CoachRow } from './coach-row';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface CoachListProps {
  readonly coaches: readonly CoachPlan[];
  /** The coach from whom the person came back. */
  readonly cameFrom: string | null;
  readonly onOpen: (coach: string) => void;
}

/** The coaches in the order of their sheet, each with the load by the plan. */
export function CoachList({ coaches, cameFrom, onOpen }: CoachListProps) {
  const { texts } = usePane();
  const styles = useStyles();
  return (
    <Section title={texts.assign.coaches.title}>
      <ul className={styles.list}>
        {coaches.map((coach) => (
          <li key={coach.id} className={styles.item}>
            <CoachRow
              coach={coach}
              takesFocus={coach.id === cameFrom}
              onOpen={() => {
                onOpen(coach.id);
              }}
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
