import { Button, makeStyles } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({
  text: { margin: 0 },
  again: { alignSelf: 'flex-start' },
});

/** Nobody to share clients out to: what is needed for that. */
export function NoCoaches({ onPlan }: { readonly onPlan: () => void }) {
  const { texts, isBusy } = usePane();
  const t = texts.assign;
  const styles = useStyles();
  return (
    <Section title={t.noCoaches}>
      <p className={styles.text}>{t.coachSheet}</p>
      <Button
        appearance="primary"
        className={styles.again}
        disabledFocusable={isBusy}
        onClick={onPlan}
        data-action="plan-again"
      >
        {t.planAgain}
      </Button>
    </Section>
  );
}
