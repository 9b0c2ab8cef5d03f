import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CurvePoint } from '../../../core/plan/moves-curve';
import { usePane } from '../../pane-context';

const WIDTH = 280;
const HEIGHT = 120;
const EDGE = 10;

const useStyles = makeStyles({
  chart: { width: '100%', maxWidth: '480px', overflow: 'visible' },
  axis: { stroke: tokens.colorNeutralStroke1 },
  line: { fill: 'none', stroke: tokens.colorBrandStroke1, strokeWidth: '2' },
  dot: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: '2',
    cursor: 'pointer',
  },
  chosen: { fill: tokens.colorBrandStroke1 },
});

export interface CurveProps {
  readonly points: readonly CurvePoint[];
  /** Changes of coach in the plan at hand. */
  readonly moves: number;
  readonly onChoose: (moves: number) => Promise<void>;
}

/** Penalty points by changes of coach. A click on a dot chooses it; for the keyboard the table has buttons. */
export function CurveChart({ points, moves, onChoose }: CurveProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const most = points.reduce((largest, point) => Math.max(largest, point.points), 1);
  const first = points[0]?.moves ?? 0;
  const span = Math.max(1, (points.at(-1)?.moves ?? 0) - first);
  const dots = points.map((point) => ({
    moves: point.moves,
    x: EDGE + ((point.moves - first) / span) * (WIDTH - 2 * EDGE),
    y: HEIGHT - EDGE - (point.points / most) * (HEIGHT - 2 * EDGE),
  }));
  return (
    <svg
      className={styles.chart}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      role="img"
      aria-label={texts.assign.curve.label}
      data-chart="curve"
    >
      <line className={styles.axis} x1={EDGE} x2={WIDTH - EDGE} y1={HEIGHT - EDGE} y2={HEIGHT - EDGE} />
      <line className={styles.axis} x1={EDGE} x2={EDGE} y1={EDGE} y2={HEIGHT - EDGE} />
      <polyline className={styles.line} points={dots.map(({ x, y }) => `${x},${y}`).join(' ')} />
      {dots.map((dot) => (
        <circle
          key={dot.moves}
          className={mergeClasses(styles.dot, dot.moves === moves && styles.chosen)}
          cx={dot.x}
          cy={dot.y}
          r={5}
          onClick={() => {
            void onChoose(dot.moves);
          }}
          data-moves={dot.moves}
        />
      ))}
    </svg>
  );
}
