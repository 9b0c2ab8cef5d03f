import { Button, makeStyles, MessageBar, MessageBarBody, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { FileEngine } from '../app/pane/file-engine';
import type { PaneTexts } from '../i18n/pane-texts';
import { ChooseFile } from './choose-file';
import { saveFile } from './save-file';
import type { OpenFile } from './use-open-file';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  name: { flexGrow: 1, flexBasis: '160px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface FileBarProps {
  readonly engine: FileEngine;
  readonly texts: PaneTexts['page'];
  readonly file: OpenFile;
  readonly name: string;
}

/** Which file is open, another in its place, and the result as a file of its own. */
export function FileBar({ engine, texts, file, name }: FileBarProps) {
  const [isSaving, setSaving] = useState(false);
  const [told, setTold] = useState<{ readonly sentence: string; readonly isSaved: boolean } | null>(null);
  const styles = useStyles();

  const save = async (): Promise<void> => {
    setSaving(true);
    setTold(null);
    const answer = await engine.download();
    setSaving(false);
    if (answer.ok) {
      saveFile(answer.value);
      setTold({ sentence: texts.saved(answer.value.name), isSaved: true });
    } else setTold({ sentence: answer.failure.sentence, isSaved: false });
  };
  return (
    <>
      <div className={styles.bar}>
        <Text weight="semibold" className={styles.name}>
          {name}
        </Text>
        <ChooseFile label={texts.open.other} appearance="secondary" file={file} />
        <Button
          icon={<ArrowDownloadRegular />}
          disabledFocusable={isSaving}
          onClick={() => void save()}
          data-action="download"
        >
          {texts.save}
        </Button>
      </div>
      <div role="status">
        {isSaving && (
          <MessageBar>
            <MessageBarBody>{texts.saving}</MessageBarBody>
          </MessageBar>
        )}
        {told !== null && (
          <MessageBar intent={told.isSaved ? 'success' : 'error'} layout="multiline" data-notice="saved">
            <MessageBarBody>{told.sentence}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </>
  );
}
