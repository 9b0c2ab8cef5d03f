import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FileEngine } from '../app/pane/file-engine';
import type { SelectedCell, SheetRows, SheetView } from '../app/pane/sheet-view';
import type { Language } from '../i18n/language';
import type { PaneTexts } from '../i18n/pane-texts';
import type { LoadPage } from '../taskpane/use-pages';
import { usePages } from '../taskpane/use-pages';
import { GridHead } from './grid-head';
import { GridRow } from './grid-row';
import { marksByRow } from './mark';
import type { Cell } from './next-cell';
import { nextCell } from './next-cell';
import { useGridWindow } from './use-grid-window';
import { useHeadings } from './use-headings';

const useStyles = makeStyles({
  grid: {
    flexGrow: 1,
    minHeight: 0,
    overflow: 'auto',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    outlineStyle: 'none',
    ':focus-visible': { boxShadow: `inset 0 0 0 2px ${tokens.colorStrokeFocus2}` },
    '@media (forced-colors: active)': {
      ':focus-visible': { outline: '2px solid Highlight', outlineOffset: '-2px' },
    },
  },
  inner: { position: 'relative', minWidth: '100%' },
});

interface SheetGridProps {
  readonly engine: FileEngine;
  readonly texts: PaneTexts['page'];
  readonly language: Language;
  readonly sheet: SheetView;
  /** 0-based; `null`: the sheet is not the list. */
  readonly headerRow: number | null;
  /** The cell that the pane wants shown. */
  readonly wanted: SelectedCell | null;
}

/** A sheet of any size, for reading: only what is in view is drawn. Keys lead from cell to cell as in Excel. */
export function SheetGrid(props: SheetGridProps) {
  const { engine, texts, language, sheet, headerRow, wanted } = props;
  const { name, rowCount, columnCount } = sheet;
  const grid = useRef<HTMLDivElement>(null);
  const id = useId();
  const styles = useStyles();
  const [moved, setMoved] = useState<{ readonly cell: Cell; readonly after: SelectedCell | null } | null>(
    null,
  );
  const marks = useMemo(() => marksByRow(sheet.marks), [sheet.marks]);

  // A sheet that was read anew may hold other content: its rows are fetched anew.
  const load = useCallback<LoadPage<SheetRows['rows'][number]>>(
    async (from, count) => {
      const answer = await engine.sheetRows(sheet.name, from, count);
      return answer.ok ? { total: sheet.rowCount, items: answer.value.rows } : null;
    },
    [engine, sheet],
  );
  const { want, itemAt } = usePages(load);
  const headings = useHeadings(load, headerRow);
  const { rows, columns, height, width, firstRow, lastRow, scrollTo } = useGridWindow(
    grid,
    sheet,
    headerRow === null ? 1 : 2,
  );
  useEffect(() => {
    want(firstRow, lastRow);
  }, [want, firstRow, lastRow]);

  // What the pane wants shown stands until the person goes elsewhere.
  const active: Cell =
    moved !== null && moved.after === wanted ? moved.cell : (wanted ?? { row: 0, column: 0 });
  const move = (cell: Cell): void => {
    setMoved({ cell, after: wanted });
    scrollTo(cell);
  };
  useEffect(() => {
    if (wanted !== null) scrollTo(wanted);
  }, [wanted, scrollTo]);

  const isDrawn =
    rows.some(({ index }) => index === active.row) && columns.some(({ index }) => index === active.column);
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={texts.grid(name)}
      aria-readonly
      aria-rowcount={rowCount + 1}
      aria-colcount={columnCount + 1}
      aria-activedescendant={isDrawn ? `${id}-${active.row}-${active.column}` : undefined}
      tabIndex={0}
      className={styles.grid}
      onKeyDown={(event) => {
        const cell = nextCell({ key: event.key, ctrl: event.ctrlKey }, active, sheet);
        if (cell === null) return;
        event.preventDefault();
        move(cell);
      }}
    >
      <div role="rowgroup" className={styles.inner} style={{ height, width }}>
        <GridHead
          corner={texts.rowNumber}
          columns={columns}
          width={width}
          activeColumn={active.column}
          headings={headerRow !== null && firstRow > headerRow ? headings : null}
        />
        {rows.map((track) => (
          <GridRow
            key={track.index}
            id={id}
            track={track}
            columns={columns}
            width={width}
            cells={itemAt(track.index)?.cells}
            marks={marks.get(track.index)}
            markNames={texts.marks}
            activeColumn={track.index === active.row ? active.column : null}
            isHeading={track.index === headerRow}
            language={language}
            onSelect={(column) => {
              move({ row: track.index, column });
            }}
          />
        ))}
      </div>
    </div>
  );
}
