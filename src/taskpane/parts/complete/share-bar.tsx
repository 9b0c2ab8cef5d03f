import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Ternary } from '../../../core/model/ternary';

export const ANSWERS = ['yes', 'review', 'no'] as const satisfies readonly Ternary[];

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    gap: '1px',
    height: '6px',
    marginTop: tokens.spacingVerticalXXS,
    borderRadius: tokens.borderRadiusSmall,
    overflow: 'hidden',
    '@media (forced-colors: active)': { display: 'none' },
  },
  part: { minWidth: '2px' },
  yes: { backgroundColor: tokens.colorBrandBackground },
  review: {
    backgroundImage: `repeating-linear-gradient(135deg, ${tokens.colorStatusWarningForeground3} 0 2px, ${tokens.colorNeutralBackground1} 2px 4px)`,
  },
  no: { backgroundColor: tokens.colorNeutralStroke1 },
  swatch: {
    display: 'inline-block',
    width: '10px',
    height: '10px',
    marginInlineEnd: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusSmall,
    '@media (forced-colors: active)': { display: 'none' },
  },
});

/** Yes, review and no side by side; the numbers stand in the table around it. */
export function ShareBar({ counts }: { readonly counts: Readonly<Record<Ternary, number>> }) {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.bar}>
      {ANSWERS.filter((answer) => counts[answer] > 0).map((answer) => (
        <div
          key={answer}
          className={mergeClasses(styles.part, styles[answer])}
          style={{ flexGrow: counts[answer] }}
        />
      ))}
    </div>
  );
}

/** The look of an answer in the bar, beside its name. */
export function Swatch({ answer }: { readonly answer: Ternary }) {
  const styles = useStyles();
  return <span aria-hidden className={mergeClasses(styles.swatch, styles[answer])} />;
}
