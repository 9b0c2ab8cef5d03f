import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { StaleCell } from '../../../app/pane/repair-view';
import { usePane } from '../../pane-context';

/** So many are named; the others stand in the list as findings in any case. */
const NAMED = 20;

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '20px' },
});

interface StaleCellsProps {
  readonly cells: readonly StaleCell[];
  readonly onClose: () => void;
}

/** Cells that were left alone because somebody had changed them. */
export function StaleCells({ cells, onClose }: StaleCellsProps) {
  const { texts, number } = usePane();
  const styles = useStyles();
  if (cells.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline" data-notice="stale">
      <MessageBarBody>
        {texts.check.repairs.stale(number(cells.length))}
        <ul className={styles.list}>
          {cells.slice(0, NAMED).map(({ place, why }) => (
            <li key={place}>{`${place}: ${why}`}</li>
          ))}
          {cells.length > NAMED && <li>{texts.check.repairs.moreStale(number(cells.length - NAMED))}</li>}
        </ul>
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<DismissRegular />}
            aria-label={texts.shell.close}
            onClick={onClose}
          />
        }
      />
    </MessageBar>
  );
}
