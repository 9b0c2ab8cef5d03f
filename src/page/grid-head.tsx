import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { columnLetter } from '../core/model/address';
import { HEAD_HEIGHT, ROW_HEAD_WIDTH } from './grid-size';
import type { Track } from './use-grid-window';

const useStyles = makeStyles({
  head: { position: 'sticky', top: 0, zIndex: 2 },
  line: { position: 'relative', height: `${HEAD_HEIGHT}px`, backgroundColor: tokens.colorNeutralBackground3 },
  cell: {
    position: 'absolute',
    top: 0,
    boxSizing: 'border-box',
    height: `${HEAD_HEIGHT}px`,
    lineHeight: `${HEAD_HEIGHT - 1}px`,
    overflow: 'hidden',
    whiteSpace: 'nowrap',
    textOverflow: 'ellipsis',
    borderRight: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  letter: { textAlign: 'center', color: tokens.colorNeutralForeground2 },
  active: { color: tokens.colorBrandForeground1, fontWeight: tokens.fontWeightSemibold },
  heading: { paddingInline: tokens.spacingHorizontalS, fontWeight: tokens.fontWeightSemibold },
  corner: { position: 'sticky', left: 0, zIndex: 3, width: `${ROW_HEAD_WIDTH}px` },
  spoken: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface GridHeadProps {
  readonly corner: string;
  readonly columns: readonly Track[];
  readonly width: number;
  readonly activeColumn: number;
  /** The list's own headings, where their row is scrolled out of view. */
  readonly headings: readonly string[] | null;
}

/** Letters of the columns, and the list's headings below them: they stay at the top. */
export function GridHead({ corner, columns, width, activeColumn, headings }: GridHeadProps) {
  const styles = useStyles();
  return (
    <>
      <div role="row" aria-rowindex={1} className={mergeClasses(styles.head, styles.line)} style={{ width }}>
        <div role="columnheader" aria-colindex={1} className={mergeClasses(styles.cell, styles.corner)}>
          <span className={styles.spoken}>{corner}</span>
        </div>
        {columns.map(({ index, start, size }) => (
          <div
            key={index}
            role="columnheader"
            aria-colindex={index + 2}
            className={mergeClasses(styles.cell, styles.letter, index === activeColumn && styles.active)}
            style={{ left: start, width: size }}
          >
            {columnLetter(index)}
          </div>
        ))}
      </div>
      {headings !== null && (
        <div
          aria-hidden
          className={mergeClasses(styles.head, styles.line)}
          style={{ width, top: HEAD_HEIGHT, marginBottom: -HEAD_HEIGHT }}
        >
          <div className={mergeClasses(styles.cell, styles.corner)} />
          {columns.map(({ index, start, size }) => (
            <div
              key={index}
              className={mergeClasses(styles.cell, styles.heading)}
              style={{ left: start, width: size }}
            >
              {headings[index]}
            </div>
          ))}
        </div>
      )}
    </>
  );
}
