import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../../app/pane/repair-view';
import { usePane } from '../../pane-context';
import { Subpage } from '../common/subpage';
import { RepairTable } from './repair-table';

const useStyles = makeStyles({
  text: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface RepairPreviewProps {
  readonly plan: RepairPlan;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

/** What mending would change, before it does. */
export function RepairPreview({ plan, onApply, onCancel }: RepairPreviewProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.check.repairs;
  const styles = useStyles();
  if (plan.cells === 0)
    return (
      <Subpage title={t.title} onBack={onCancel}>
        <p className={styles.text}>{t.nothing}</p>
      </Subpage>
    );
  return (
    <Subpage title={t.title} onBack={onCancel}>
      <p className={styles.text}>{t.summary(number(plan.cells), number(plan.rows))}</p>
      <div className={styles.buttons}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={onApply} data-action="apply-repairs">
          {t.apply(number(plan.cells))}
        </Button>
        <Button disabledFocusable={isBusy} onClick={onCancel}>
          {t.cancel}
        </Button>
      </div>
      <RepairTable plan={plan} />
    </Subpage>
  );
}
