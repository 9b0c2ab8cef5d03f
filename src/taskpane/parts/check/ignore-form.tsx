import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { IgnoreReason } from '../../../app/pane/check-view';
import { IGNORE_REASONS } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface IgnoreFormProps {
  /** How many findings would be set aside. */
  readonly count: number;
  readonly onIgnore: (reason: IgnoreReason) => void;
  readonly onCancel: () => void;
}

/** Asks why findings are set aside. */
export function IgnoreForm({ count, onIgnore, onCancel }: IgnoreFormProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.check.ignore;
  const [reason, setReason] = useState<IgnoreReason>('right-as-it-is');
  const styles = useStyles();
  return (
    <div className={styles.form}>
      <Field label={t.why} hint={t.note}>
        <RadioGroup
          value={reason}
          onChange={(_, { value }) => {
            setReason(IGNORE_REASONS.find((code) => code === value) ?? reason);
          }}
        >
          {IGNORE_REASONS.map((code) => (
            <Radio key={code} value={code} label={t.reasons[code]} autoFocus={code === 'right-as-it-is'} />
          ))}
        </RadioGroup>
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          disabledFocusable={isBusy}
          onClick={() => {
            onIgnore(reason);
          }}
          data-action="ignore"
        >
          {t.apply(number(count))}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
    </div>
  );
}
