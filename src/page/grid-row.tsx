import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { formatNumber } from '../i18n/format';
import type { Language } from '../i18n/language';
import { GridCell } from './grid-cell';
import { ROW_HEAD_WIDTH, ROW_HEIGHT } from './grid-size';
import type { MarkLook } from './mark';
import type { Track } from './use-grid-window';

const useStyles = makeStyles({
  row: { position: 'absolute', top: 0, left: 0, height: `${ROW_HEIGHT}px` },
  number: {
    position: 'sticky',
    left: 0,
    zIndex: 1,
    boxSizing: 'border-box',
    width: `${ROW_HEAD_WIDTH}px`,
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT - 1}px`,
    paddingInlineEnd: tokens.spacingHorizontalS,
    textAlign: 'end',
    fontVariantNumeric: 'tabular-nums',
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  active: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
});

interface GridRowProps {
  /** Of the grid: ids of cells begin with it. */
  readonly id: string;
  readonly track: Track;
  readonly columns: readonly Track[];
  readonly width: number;
  /** Missing until they have been fetched. */
  readonly cells: readonly string[] | undefined;
  readonly marks: ReadonlyMap<number, MarkLook> | undefined;
  readonly markNames: Readonly<Record<MarkLook, string>>;
  readonly activeColumn: number | null;
  readonly isHeading: boolean;
  readonly language: Language;
  readonly onSelect: (column: number) => void;
}

/** A row of the sheet with its number. */
export function GridRow(props: GridRowProps) {
  const { id, track, columns, cells, marks, markNames, activeColumn, onSelect } = props;
  const styles = useStyles();
  return (
    <div
      role="row"
      aria-rowindex={track.index + 2}
      className={styles.row}
      style={{ width: props.width, transform: `translateY(${track.start}px)` }}
    >
      <div
        role="rowheader"
        aria-colindex={1}
        className={mergeClasses(styles.number, activeColumn !== null && styles.active)}
      >
        {formatNumber(props.language, track.index + 1)}
      </div>
      {columns.map((column) => (
        <GridCell
          key={column.index}
          id={`${id}-${track.index}-${column.index}`}
          track={column}
          text={cells?.[column.index] ?? ''}
          mark={marks?.get(column.index) ?? null}
          markNames={markNames}
          isActive={column.index === activeColumn}
          isHeading={props.isHeading}
          onSelect={onSelect}
        />
      ))}
    </div>
  );
}
