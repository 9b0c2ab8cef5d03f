import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ROW_HEIGHT } from './grid-size';
import type { MarkLook } from './mark';
import { MARK_SIGNS } from './mark';
import { useMarkStyles } from './mark-styles';
import type { Track } from './use-grid-window';

const useStyles = makeStyles({
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: `${ROW_HEIGHT}px`,
    lineHeight: `${ROW_HEIGHT - 2}px`,
    paddingInline: tokens.spacingHorizontalS,
    overflow: 'hidden',
    whiteSpace: 'pre',
    textOverflow: 'ellipsis',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { fontWeight: tokens.fontWeightSemibold, backgroundColor: tokens.colorNeutralBackground3 },
  active: {
    outline: `2px solid ${tokens.colorBrandStroke1}`,
    outlineOffset: '-2px',
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface GridCellProps {
  readonly id: string;
  readonly track: Track;
  readonly text: string;
  readonly mark: MarkLook | null;
  readonly markNames: Readonly<Record<MarkLook, string>>;
  readonly isActive: boolean;
  readonly isHeading: boolean;
  readonly onSelect: (column: number) => void;
}

/** A cell, with its mark as a colour, a sign and a word for those who listen. */
export function GridCell({ id, track, text, mark, markNames, isActive, isHeading, onSelect }: GridCellProps) {
  const styles = useStyles();
  const markStyles = useMarkStyles();
  return (
    <div
      id={id}
      role="gridcell"
      aria-colindex={track.index + 2}
      aria-selected={isActive}
      title={text.length > track.size / 8 ? text : undefined}
      className={mergeClasses(
        styles.cell,
        isHeading && styles.heading,
        mark !== null && markStyles[mark],
        isActive && styles.active,
      )}
      style={{ left: track.start, width: track.size }}
      onClick={() => {
        onSelect(track.index);
      }}
      data-mark={mark ?? undefined}
    >
      {mark !== null && (
        <>
          <span aria-hidden className={markStyles.sign}>
            {MARK_SIGNS[mark]}
          </span>
          <span className={styles.spoken}>{`${markNames[mark]}: `}</span>
        </>
      )}
      {text}
    </div>
  );
}
