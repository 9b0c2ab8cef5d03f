import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { PlannedKind, PlanView } from '../../../app/pane/plan-view';
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
  const sentences: readonly (readonly [PlannedKind, string])[] = [
    ['no-place', t.places(number(plan.missingFte, 2))],
    ['never-allowed', t.barred],
    ['lock-over-limit', t.locks],
    ['coach-over-limit', t.full],
  ];
  const told = sentences.filter(([kind]) => plan.kinds[kind] > 0);
  if (told.length === 0) return null;
  return (
    <div className={styles.bars}>
      {told.map(([kind, sentence]) => (
        <MessageBar key={kind} intent="warning" layout="multiline" data-notice={kind}>
          <MessageBarBody>
            <MessageBarTitle>{t.title(number(plan.kinds[kind]))}</MessageBarTitle>
            {sentence}
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
