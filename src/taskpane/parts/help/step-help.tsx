import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { STEPS, usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({
  steps: {
    margin: 0,
    '& dt': { fontWeight: tokens.fontWeightSemibold },
    '& dd': { margin: `0 0 ${tokens.spacingVerticalS}` },
  },
});

/** What each step does, in a sentence or two. */
export function StepHelp() {
  const { texts, number } = usePane();
  const { steps } = texts.help;
  const styles = useStyles();
  return (
    <Section title={steps.title}>
      <Text>{steps.intro}</Text>
      <dl className={styles.steps}>
        {STEPS.map((step, index) => (
          <div key={step}>
            <dt>{`${number(index + 1)}. ${texts.shell.steps[step]}`}</dt>
            <dd>{steps[step]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
