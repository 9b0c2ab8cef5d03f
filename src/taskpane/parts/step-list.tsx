import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { StepId } from '../pane-context';
import { STEPS, usePane } from '../pane-context';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS} 0`,
    listStyleType: 'none',
  },
  step: {
    flexDirection: 'column',
    minWidth: 0,
    paddingInline: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    borderRadius: tokens.borderRadiusMedium,
  },
  current: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  number: {
    display: 'inline-flex',
    alignItems: 'center',
    justifyContent: 'center',
    width: '24px',
    height: '24px',
    borderRadius: tokens.borderRadiusCircular,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    lineHeight: 1,
  },
  currentNumber: {
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandBackground}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
});

/** Where one is, and the way to the other steps. */
export function StepList({ current }: { readonly current: StepId | null }) {
  const { texts, number, go, isBusy } = usePane();
  const styles = useStyles();
  return (
    <nav aria-label={texts.shell.stepsLabel}>
      <ol className={styles.list}>
        {STEPS.map((step, index) => (
          <li key={step}>
            <Button
              appearance="subtle"
              className={mergeClasses(styles.step, step === current && styles.current)}
              aria-current={step === current ? 'step' : undefined}
              disabledFocusable={isBusy}
              onClick={() => {
                go(step);
              }}
              data-step={step}
            >
              <span
                aria-hidden
                className={mergeClasses(styles.number, step === current && styles.currentNumber)}
              >
                {number(index + 1)}
              </span>
              <span>{texts.shell.steps[step]}</span>
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
