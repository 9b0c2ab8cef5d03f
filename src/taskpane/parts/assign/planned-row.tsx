import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { LockClosedRegular, LockOpenRegular } from '@fluentui/react-icons';
import type { PlannedItem } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface PlannedRowProps {
  readonly item: PlannedItem;
  /** Locked in the pane; another lock stands in the list itself. */
  readonly isLockedHere: boolean;
  readonly isChosen: boolean;
  readonly tabIndex: 0 | -1;
  readonly onChoose: () => void;
  readonly onLock: (item: PlannedItem, locked: boolean) => void;
}

/** A client: from whom to whom and why, and once chosen, the lock. */
export function PlannedRow(props: PlannedRowProps) {
  const { item, isLockedHere, isChosen, tabIndex, onChoose } = props;
  const { texts } = usePane();
  const t = texts.assign.clients;
  const styles = useStyles();
  const isLockedInList = item.isLocked && !isLockedHere;
  return (
    <div className={mergeClasses(styles.row, isChosen && styles.chosen)}>
      <RowButton
        onClick={onChoose}
        end={item.isLocked ? <LockClosedRegular aria-hidden /> : undefined}
        attributes={{
          tabIndex,
          'aria-current': isChosen ? 'true' : undefined,
          'data-item': '',
          'data-client': String(item.row),
        }}
      >
        <span>
          {item.name !== '' && <span className={styles.name}>{item.name}</span>}
          <span className={styles.quiet}>{t.row(String(item.row))}</span>
        </span>
        <span>{wayOf(item, t.nobody)}</span>
        <span className={styles.quiet}>{item.why}</span>
        {isLockedInList && <span className={styles.quiet}>{t.lockedInList}</span>}
      </RowButton>
      {isChosen && !isLockedInList && <Lock {...props} />}
    </div>
  );
}

/** Who has no coach on the sheet cannot be locked to one. */
function Lock({ item, isLockedHere, onLock }: PlannedRowProps) {
  const { texts, isBusy } = usePane();
  const t = texts.assign.clients;
  const styles = useStyles();
  if (item.from === null && !isLockedHere) return null;
  const client = item.name === '' ? t.row(String(item.row)) : item.name;
  return (
    <div className={styles.actions}>
      <Button
        size="small"
        icon={isLockedHere ? <LockOpenRegular /> : <LockClosedRegular />}
        disabledFocusable={isBusy}
        onClick={() => {
          onLock(item, !isLockedHere);
        }}
        data-action={isLockedHere ? 'unlock' : 'lock'}
      >
        {isLockedHere ? t.unlock(client) : t.lock(client)}
      </Button>
    </div>
  );
}

function wayOf({ from, to }: PlannedItem, nobody: string): string {
  return from === to ? (from ?? nobody) : `${from ?? nobody} → ${to ?? nobody}`;
}
