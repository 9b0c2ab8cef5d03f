import { Badge, Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { HistoryItem } from '../../../app/pane/history-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    justifyItems: 'start',
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  muted: { color: tokens.colorNeutralForeground2 },
  time: { fontVariantNumeric: 'tabular-nums' },
  second: { gridColumnStart: 2 },
});

interface HistoryListProps {
  readonly items: readonly HistoryItem[];
  readonly onUndo: () => void;
}

/** What was done, the latest first; the one that can be taken back next has a button. */
export function HistoryList({ items, onUndo }: HistoryListProps) {
  const { texts, isBusy } = usePane();
  const { undo, undone } = texts.history;
  const styles = useStyles();
  return (
    <ol className={styles.list}>
      {items.map(({ time, sentence, state, isNext }, index) => (
        <li key={items.length - index} className={styles.item}>
          <Text className={mergeClasses(styles.time, styles.muted)}>{time}</Text>
          <Text className={mergeClasses(state === 'undone' && styles.muted)}>{sentence}</Text>
          {state === 'undone' && (
            <Badge appearance="outline" color="informative" className={styles.second}>
              {undone}
            </Badge>
          )}
          {isNext && (
            <Button
              size="small"
              className={styles.second}
              disabledFocusable={isBusy}
              onClick={onUndo}
              data-action="undo"
            >
              {undo}
            </Button>
          )}
        </li>
      ))}
    </ol>
  );
}
