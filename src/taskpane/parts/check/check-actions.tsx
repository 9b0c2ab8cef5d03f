import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowClockwiseRegular } from '@fluentui/react-icons';
import type { CheckView } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { WatchSwitch } from './watch-switch';

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

interface CheckActionsProps {
  readonly view: CheckView;
  readonly onCheck: (view: CheckView) => void;
  readonly onFixSafe: () => void;
  readonly onMark: () => void;
  readonly onCheckAgain: () => void;
}

/** What can be done about the whole list. */
export function CheckActions({ view, onCheck, onFixSafe, onMark, onCheckAgain }: CheckActionsProps) {
  const { texts, number, isBusy, kind } = usePane();
  const t = texts.check;
  const styles = useStyles();
  return (
    <>
      <div className={styles.actions}>
        {view.safe > 0 && (
          <Button appearance="primary" disabledFocusable={isBusy} onClick={onFixSafe} data-action="fix-safe">
            {t.repairs.fixSafe(number(view.safe))}
          </Button>
        )}
        {(view.isMarked || view.markable > 0) && (
          <Button disabledFocusable={isBusy} onClick={onMark} data-action={view.isMarked ? 'unmark' : 'mark'}>
            {view.isMarked ? t.marks.remove : t.marks.mark(number(view.markable))}
          </Button>
        )}
        <Button
          appearance="subtle"
          icon={<ArrowClockwiseRegular />}
          disabledFocusable={isBusy}
          onClick={onCheckAgain}
          data-action="check-again"
        >
          {t.checkAgain}
        </Button>
      </div>
      {kind === 'excel' && <WatchSwitch onCheck={onCheck} />}
    </>
  );
}
