import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { usePane } from '../../pane-context';
import { percentOf } from './percent-of';

/** Before: an empty frame. After: a full bar. They differ by shape, whatever the colours are. */
type Time = 'before' | 'after';

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  track: { flexGrow: 1, minWidth: 0 },
  bar: {
    boxSizing: 'border-box',
    height: '10px',
    minWidth: '3px',
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
  before: { backgroundColor: tokens.colorNeutralBackground1 },
  after: {
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  count: {
    flexShrink: 0,
    minWidth: '3ch',
    textAlign: 'end',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  swatch: {
    display: 'inline-block',
    boxSizing: 'border-box',
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
  },
});

interface CountBarProps {
  readonly time: Time;
  readonly count: number;
  /** What fills the whole width. */
  readonly most: number;
}

/** A count as a bar with its number. */
export function CountBar({ time, count, most }: CountBarProps) {
  const { number } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.line}>
      <div className={styles.track}>
        {count > 0 && (
          <div
            className={mergeClasses(styles.bar, styles[time])}
            style={{ width: `${percentOf(count, most)}%` }}
          />
        )}
      </div>
      <span className={styles.count}>{number(count)}</span>
    </div>
  );
}

/** The look of a bar, beside its name. */
export function CountSwatch({ time }: { readonly time: Time }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.swatch, styles[time])} />;
}
