import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { useSlowness } from '../../use-slowness';

const useStyles = makeStyles({
  unanswered: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
  },
});

interface UnansweredProps {
  readonly sentence: string;
  readonly button: string;
  readonly onAsk: () => void;
}

/** What a page shows when its question was called off or failed: no dead end. Waits, lest it flash when a page opens. */
export function Unanswered({ sentence, button, onAsk }: UnansweredProps) {
  const { isBusy } = usePane();
  const isIdle = useSlowness(!isBusy);
  const styles = useStyles();
  if (!isIdle) return null;
  return (
    <div className={styles.unanswered}>
      <Text>{sentence}</Text>
      <Button appearance="primary" onClick={onAsk}>
        {button}
      </Button>
    </div>
  );
}
