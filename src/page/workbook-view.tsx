import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { FileEngine } from '../app/pane/file-engine';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';
import { FileBar } from './file-bar';
import { MarkLegend } from './mark-legend';
import { OpeningNotices } from './opening-notices';
import { SheetGrid } from './sheet-grid';
import { SheetTabs } from './sheet-tabs';
import type { OpenedFile, OpenFile } from './use-open-file';
import type { Sheets } from './use-sheets';

const useStyles = makeStyles({
  workbook: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
  },
  empty: { flexGrow: 1, padding: tokens.spacingHorizontalL },
});

interface WorkbookViewProps {
  readonly engine: FileEngine;
  readonly texts: PaneTexts['page'];
  readonly language: Language;
  readonly file: OpenFile;
  readonly opened: OpenedFile;
  readonly sheets: Sheets;
  /** Where the headings of the list are, 0-based. */
  readonly headings: { readonly sheet: string; readonly row: number } | null;
}

/** The workbook as it would look in Excel, for reading. */
export function WorkbookView(props: WorkbookViewProps) {
  const { engine, texts, file, opened, sheets, headings } = props;
  const { shown, wanted } = sheets;
  const styles = useStyles();
  const view = useRef<HTMLElement>(null);

  // On a narrow screen the workbook is below the pane that asked for a cell of it.
  useEffect(() => {
    if (wanted !== null) view.current?.scrollIntoView({ block: 'nearest' });
  }, [wanted]);

  return (
    <section ref={view} aria-label={texts.workbook} className={styles.workbook}>
      <FileBar engine={engine} texts={texts} file={file} name={opened.name} />
      <OpeningNotices texts={texts} file={file} />
      {shown !== null && shown.rowCount > 0 && (
        <SheetGrid
          key={shown.name}
          engine={engine}
          texts={texts}
          language={props.language}
          sheet={shown}
          headerRow={headings?.sheet === shown.name ? headings.row : null}
          wanted={wanted?.sheet === shown.name ? wanted : null}
        />
      )}
      {shown?.rowCount === 0 && <Text className={styles.empty}>{texts.emptySheet}</Text>}
      {shown !== null && shown.marks.length > 0 && (
        <MarkLegend texts={texts} language={props.language} marks={shown.marks} />
      )}
      <SheetTabs label={texts.sheets} sheets={sheets} />
    </section>
  );
}
