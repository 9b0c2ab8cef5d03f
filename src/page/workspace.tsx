import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { MadeFile } from '../app/pane/month-view';
import { Pane } from '../taskpane/pane';
import { saveFile } from './save-file';
import type { PageProps } from './page';
import type { OpenedFile, OpenFile } from './use-open-file';
import { useSheets } from './use-sheets';
import { WorkbookView } from './workbook-view';

const NARROW = '@media (max-width: 900px), (max-height: 480px)';

const useStyles = makeStyles({
  workspace: { display: 'flex', height: '100dvh', [NARROW]: { flexDirection: 'column', height: 'auto' } },
  pane: {
    flexShrink: 0,
    width: '420px',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    [NARROW]: { width: 'auto', borderRight: 'none' },
  },
  workbook: {
    flexGrow: 1,
    minWidth: 0,
    [NARROW]: {
      flexGrow: 0,
      height: '80dvh',
      minHeight: '320px',
      borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    },
  },
});

interface WorkspaceProps extends PageProps {
  readonly file: OpenFile;
  readonly opened: OpenedFile;
}

/** The pane beside the workbook; below it on a narrow screen. */
export function Workspace({ file, opened, ...props }: WorkspaceProps) {
  const { engine, texts, language, theme, onLanguage } = props;
  const list = opened.overview.kind === 'list' ? opened.overview.list : null;
  const sheets = useSheets(engine, list?.sheet ?? null);
  const pane = useRef<HTMLDivElement>(null);
  const styles = useStyles();

  // The button that opened the file is gone; the keyboard goes on from the pane's heading.
  useEffect(() => {
    pane.current?.querySelector('h1')?.focus();
  }, []);

  return (
    <div className={styles.workspace}>
      <div ref={pane} className={styles.pane}>
        <Pane
          engine={engine}
          kind="page"
          handOver={handOver}
          texts={texts}
          language={language}
          theme={theme}
          onLanguage={onLanguage}
          isWaiting={false}
          version={0}
        />
      </div>
      <div className={styles.workbook}>
        <WorkbookView
          engine={engine}
          texts={texts.page}
          language={language}
          file={file}
          opened={opened}
          sheets={sheets}
          headings={list === null ? null : { sheet: list.sheet, row: list.headerRow - 1 }}
        />
      </div>
    </div>
  );
}

function handOver(file: MadeFile): Promise<void> {
  saveFile(file);
  return Promise.resolve();
}
