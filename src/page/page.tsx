import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { FileEngine } from '../app/pane/file-engine';
import type { Shown } from '../taskpane/pane-root';
import { fluentTheme } from '../taskpane/theme';
import { Start } from './start';
import { useFileDrop } from './use-file-drop';
import { useOpenFile } from './use-open-file';
import { Workspace } from './workspace';

export interface PageProps extends Shown {
  readonly engine: FileEngine;
  readonly loadSample: () => Promise<Uint8Array>;
}

const useStyles = makeStyles({
  page: {
    minHeight: '100dvh',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** The page without Excel: a file is opened, then the pane stands beside a grid that shows it. */
export function Page(props: PageProps) {
  const { engine, texts, theme } = props;
  const file = useOpenFile(engine, props.loadSample, texts.page.open);
  const drop = useFileDrop(file.openFiles);
  const styles = useStyles();
  return (
    <FluentProvider theme={fluentTheme(theme)} className={styles.page} {...drop.handlers}>
      {file.opened === null ? (
        <Start {...props} file={file} isOver={drop.isOver} />
      ) : (
        <Workspace key={file.opened.count} {...props} file={file} opened={file.opened} />
      )}
    </FluentProvider>
  );
}
