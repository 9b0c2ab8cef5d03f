import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingItem, IgnoreReason } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';
import { Change } from './change';
import { IgnoreForm } from './ignore-form';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  row: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  chosen: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 3px 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  place: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS} 40px`,
  },
  form: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export interface FindingActions {
  readonly onFix: (finding: FindingItem) => void;
  readonly onIgnore: (finding: FindingItem, reason: IgnoreReason | null) => void;
}

interface FindingRowProps extends FindingActions {
  readonly finding: FindingItem;
  readonly isChosen: boolean;
  /** What to do is told above, for the whole group. */
  readonly isResolveTold: boolean;
  readonly tabIndex: 0 | -1;
  readonly onChoose: () => void;
}

/** A finding: where, what, and once it is chosen, what can be done about it. */
export function FindingRow(props: FindingRowProps) {
  const { finding, isChosen, isResolveTold, tabIndex, onChoose } = props;
  const { texts } = usePane();
  const t = texts.check;
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.row, isChosen && styles.chosen)}>
      <RowButton
        start={<SeveritySign severity={finding.severity} />}
        onClick={onChoose}
        attributes={{
          tabIndex,
          'aria-current': isChosen ? 'true' : undefined,
          'data-item': '',
          'data-place': finding.place,
        }}
      >
        <span>
          <span className={styles.place}>{finding.place === '' ? t.list.wholeList : finding.place}</span>
          <span className={styles.quiet}>{finding.heading}</span>
        </span>
        <span>{finding.message}</span>
        {finding.repair !== null && <Change {...finding.repair} />}
        {finding.ignored !== null && (
          <span className={styles.quiet}>{t.ignore.reason(t.ignore.reasons[finding.ignored])}</span>
        )}
        {isChosen && !isResolveTold && <span className={styles.quiet}>{finding.resolve}</span>}
      </RowButton>
      {isChosen && <Actions key={finding.id} {...props} />}
    </div>
  );
}

function Actions({ finding, onFix, onIgnore }: FindingRowProps) {
  const { texts, isBusy } = usePane();
  const t = texts.check;
  const [isIgnoring, setIgnoring] = useState(false);
  const styles = useStyles();
  if (isIgnoring)
    return (
      <div className={styles.form}>
        <IgnoreForm
          count={1}
          onIgnore={(reason) => {
            onIgnore(finding, reason);
          }}
          onCancel={() => {
            setIgnoring(false);
          }}
        />
      </div>
    );
  return (
    <div className={styles.actions}>
      {finding.repair !== null && finding.ignored === null && (
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            onFix(finding);
          }}
          data-action="fix"
        >
          {t.repairs.fixOne}
        </Button>
      )}
      <Button
        size="small"
        appearance={finding.ignored === null ? 'subtle' : 'secondary'}
        disabledFocusable={isBusy}
        onClick={() => {
          if (finding.ignored === null) setIgnoring(true);
          else onIgnore(finding, null);
        }}
        data-action={finding.ignored === null ? 'ask-why' : 'take-up'}
      >
        {finding.ignored === null ? t.ignore.one : t.ignore.takeUp}
      </Button>
    </div>
  );
}
