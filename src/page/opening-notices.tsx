import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { PaneTexts } from '../i18n/pane-texts';
import type { OpenFile } from './use-open-file';

const useStyles = makeStyles({
  opening: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

interface OpeningNoticesProps {
  readonly texts: PaneTexts['page'];
  readonly file: OpenFile;
}

/** A file is being opened, or could not be. */
export function OpeningNotices({ texts, file }: OpeningNoticesProps) {
  const styles = useStyles();
  const { opening, problem } = file;
  return (
    <>
      <div role="status">
        {opening !== null && (
          <div className={styles.opening}>
            <span>{texts.open.opening(opening)}</span>
            <ProgressBar aria-label={texts.open.opening(opening)} />
          </div>
        )}
      </div>
      <div role="alert">
        {problem !== null && (
          <MessageBar intent="error" layout="multiline" data-notice="problem">
            <MessageBarBody>{problem}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  size="small"
                  icon={<DismissRegular />}
                  aria-label={texts.close}
                  onClick={file.forget}
                />
              }
            />
          </MessageBar>
        )}
      </div>
    </>
  );
}
