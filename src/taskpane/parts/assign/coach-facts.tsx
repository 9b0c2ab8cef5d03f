import { makeStyles, tokens } from '@fluentui/react-components';
import type { CoachPlan } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

/** What is known of a coach, and how the plan changes the load. */
export function CoachFacts({ coach }: { readonly coach: CoachPlan }) {
  const { texts, number } = usePane();
  const t = texts.assign.coach;
  const styles = useStyles();
  const facts = [
    ...(coach.suits === '' ? [] : [[t.suits, coach.suits] as const]),
    [t.workingTime, t.percent(number(coach.fte * 100))] as const,
    [t.limit, number(coach.limit)] as const,
    [t.before, number(coach.before)] as const,
    [t.after, number(coach.after)] as const,
    ...(coach.weightedAfter === null ? [] : [[t.weightedAfter, number(coach.weightedAfter, 1)] as const]),
    [t.arrivals, number(coach.arrivals)] as const,
    [t.departures, number(coach.departures)] as const,
    ...(coach.unplaced === 0 ? [] : [[t.unplaced, number(coach.unplaced)] as const]),
  ];
  return (
    <dl className={styles.facts}>
      {facts.flatMap(([name, value]) => [
        <dt key={`${name} name`} className={styles.name}>
          {name}
        </dt>,
        <dd key={name} className={styles.value}>
          {value}
        </dd>,
      ])}
    </dl>
  );
}
