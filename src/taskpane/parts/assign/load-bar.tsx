import { makeStyles, tokens } from '@fluentui/react-components';
import { percentOf } from './percent-of';

const useStyles = makeStyles({
  bar: {
    display: 'block',
    boxSizing: 'border-box',
    width: '100%',
    height: '10px',
    marginBlock: tokens.spacingVerticalXXS,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  load: {
    display: 'block',
    height: '100%',
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
});

interface LoadBarProps {
  readonly load: number;
  readonly limit: number;
}

/** Clients against the limit; the numbers stand beside it. Part of a button, so of spans alone. */
export function LoadBar({ load, limit }: LoadBarProps) {
  const styles = useStyles();
  return (
    <span aria-hidden className={styles.bar}>
      <span className={styles.load} style={{ width: `${percentOf(load, limit)}%` }} />
    </span>
  );
}
