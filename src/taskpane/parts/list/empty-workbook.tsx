import { Button, makeStyles, Text } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({ button: { alignSelf: 'flex-start' } });

/** A workbook without a filled cell: what to put there. */
export function EmptyWorkbook({ onRead }: { readonly onRead: () => void }) {
  const { texts, kind, isBusy } = usePane();
  const { empty, readAgain } = texts.list;
  const styles = useStyles();
  return (
    <Section title={empty.title}>
      <Text>{empty[kind]}</Text>
      {kind === 'excel' && (
        <Button appearance="primary" className={styles.button} disabledFocusable={isBusy} onClick={onRead}>
          {readAgain}
        </Button>
      )}
    </Section>
  );
}
