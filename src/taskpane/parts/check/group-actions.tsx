import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingGroup, FindingQuery, IgnoreReason } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { IgnoreForm } from './ignore-form';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface GroupActionsProps {
  readonly group: FindingGroup;
  readonly status: FindingQuery['status'];
  readonly onFixGroup: (group: FindingGroup) => void;
  readonly onIgnoreGroup: (group: FindingGroup, reason: IgnoreReason | null) => void;
}

/** What can be done about all findings of a group at once. */
export function GroupActions({ group, status, onFixGroup, onIgnoreGroup }: GroupActionsProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.check;
  const [isIgnoring, setIgnoring] = useState(false);
  const styles = useStyles();
  if (isIgnoring)
    return (
      <IgnoreForm
        count={group.count}
        onIgnore={(reason) => {
          onIgnoreGroup(group, reason);
        }}
        onCancel={() => {
          setIgnoring(false);
        }}
      />
    );
  if (status === 'ignored')
    return (
      <div className={styles.actions}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            onIgnoreGroup(group, null);
          }}
          data-action="take-all-up"
        >
          {t.ignore.takeUpAll}
        </Button>
      </div>
    );
  return (
    <div className={styles.actions}>
      {group.safe > 0 && (
        <Button
          size="small"
          appearance="primary"
          disabledFocusable={isBusy}
          onClick={() => {
            onFixGroup(group);
          }}
          data-action="fix-group"
        >
          {t.repairs.fixSafe(number(group.safe))}
        </Button>
      )}
      {group.count > 1 && (
        <Button
          size="small"
          appearance="subtle"
          disabledFocusable={isBusy}
          onClick={() => {
            setIgnoring(true);
          }}
          data-action="ask-why-all"
        >
          {t.ignore.group}
        </Button>
      )}
    </div>
  );
}
