import {
  Button,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import type { Asking } from '../use-asking';
import { usePane } from '../pane-context';

const useStyles = makeStyles({
  // No gap of its own: live regions stand empty most of the time.
  notice: { marginTop: tokens.spacingVerticalS },
  progress: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minHeight: '32px' },
  bar: { flexGrow: 1 },
});

export interface Told {
  readonly sentence: string;
  /** False for what could not be done. */
  readonly isDone: boolean;
  readonly canUndo: boolean;
}

interface NoticesProps extends Pick<Asking, 'progress' | 'failure' | 'dismiss' | 'isCancelling' | 'cancel'> {
  /** Work has gone on for so long that it is worth showing. */
  readonly isSlow: boolean;
  readonly onRetry: () => void;
  readonly told: Told | null;
  readonly onForget: () => void;
  readonly onUndo: () => void;
  /** Excel has not answered for a while. */
  readonly isWaiting: boolean;
}

/** What goes on above every page: work under way, what was done, and what failed with what to do. */
export function Notices(props: NoticesProps) {
  const { texts, isBusy } = usePane();
  const { shell } = texts;
  const styles = useStyles();
  const { progress, failure, told } = props;
  const notices = useRef<HTMLDivElement>(null);
  // Who pressed a button at the end of a long page would not see what it did.
  useEffect(() => {
    if (told !== null || failure !== null) notices.current?.scrollIntoView({ block: 'nearest' });
  }, [told, failure]);
  const step = progress?.step === undefined || progress.step === '' ? shell.working : progress.step;
  return (
    <div ref={notices}>
      <div role="status">
        {props.isSlow && (
          <div className={mergeClasses(styles.notice, styles.progress)} data-notice="progress">
            <div className={styles.bar}>
              <span>{props.isCancelling ? shell.cancelling : step}</span>
              <ProgressBar
                aria-label={step}
                {...(progress?.fraction == null ? {} : { value: progress.fraction })}
              />
            </div>
            {progress?.canCancel === true && !props.isCancelling && (
              <Button size="small" onClick={props.cancel}>
                {shell.cancel}
              </Button>
            )}
          </div>
        )}
        {props.isWaiting && (
          <MessageBar className={styles.notice} intent="warning" layout="multiline">
            <MessageBarBody>{shell.waiting}</MessageBarBody>
          </MessageBar>
        )}
        {told !== null && (
          <MessageBar
            className={styles.notice}
            intent={told.isDone ? 'success' : 'error'}
            layout="multiline"
            data-notice="told"
          >
            <MessageBarBody>{told.sentence}</MessageBarBody>
            <MessageBarActions containerAction={<CloseButton label={shell.close} onClick={props.onForget} />}>
              {told.canUndo && (
                <Button size="small" disabledFocusable={isBusy} onClick={props.onUndo}>
                  {shell.undo}
                </Button>
              )}
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
      <div role="alert">
        {failure !== null && (
          <MessageBar className={styles.notice} intent="error" layout="multiline" data-notice="failure">
            <MessageBarBody>
              <MessageBarTitle>{failure.sentence}</MessageBarTitle>
            </MessageBarBody>
            <MessageBarActions containerAction={<CloseButton label={shell.close} onClick={props.dismiss} />}>
              <Button size="small" onClick={props.onRetry}>
                {shell.retry}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </div>
  );
}

function CloseButton({ label, onClick }: { readonly label: string; readonly onClick: () => void }) {
  return (
    <Button
      appearance="transparent"
      size="small"
      icon={<DismissRegular />}
      aria-label={label}
      onClick={onClick}
    />
  );
}
