import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  // A bar by itself in the page would be squeezed to a line.
  bars: { display: 'flex', flexDirection: 'column', flexShrink: 0, gap: tokens.spacingVerticalS },
});

/** Those for whom there is no place, and what would make one. */
export function Shortage({ plan }: { readonly plan: PlanView }) {
  const { texts, number } = usePane();
  const t = texts.assign.shortage;
  const styles = useStyles();
  const { 'no-place': noPlace, 'lock-over-limit': locks, 'coach-over-limit': full } = plan.kinds;
  if (noPlace + locks + full === 0) return null;
  return (
    <div className={styles.bars}>
      {noPlace > 0 && (
        <MessageBar intent="warning" layout="multiline" data-notice="no-place">
          <MessageBarBody>
            <MessageBarTitle>{t.title(number(noPlace))}</MessageBarTitle>
            {t.places(number(plan.missingFte, 2))}
          </MessageBarBody>
        </MessageBar>
      )}
      {locks > 0 && (
        <MessageBar intent="warning" layout="multiline" data-notice="lock-over-limit">
          <MessageBarBody>
            <MessageBarTitle>{t.title(number(locks))}</MessageBarTitle>
            {t.locks}
          </MessageBarBody>
        </MessageBar>
      )}
      {full > 0 && (
        <MessageBar intent="warning" layout="multiline" data-notice="coach-over-limit">
          <MessageBarBody>
            <MessageBarTitle>{t.title(number(full))}</MessageBarTitle>
            {t.full}
          </MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}
