import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { AriaAttributes, ReactNode } from 'react';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    width: '100%',
    minWidth: 0,
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    borderRadius: 0,
  },
  body: { flexGrow: 1, minWidth: 0, display: 'flex', flexDirection: 'column', gap: '2px' },
  end: { flexShrink: 0, display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What an element may carry beside its look. */
type RowAttributes = Pick<AriaAttributes, 'aria-current'> & { readonly tabIndex?: number } & Readonly<
    Record<`data-${string}`, string | undefined>
  >;

interface RowButtonProps {
  readonly start?: ReactNode;
  readonly end?: ReactNode;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  readonly onClick: () => void;
  /** The keyboard comes back to it. */
  readonly takesFocus?: boolean;
  readonly attributes?: RowAttributes;
}

/** A whole row that can be pressed: a sign before it, text of several lines, and what stands at its end. */
export function RowButton(props: RowButtonProps) {
  const { start, end, children, className, onClick, takesFocus = false, attributes } = props;
  const styles = useStyles();
  return (
    <Button
      autoFocus={takesFocus}
      appearance="subtle"
      className={mergeClasses(styles.row, className)}
      onClick={onClick}
      {...attributes}
    >
      {start}
      <span className={styles.body}>{children}</span>
      {end !== undefined && <span className={styles.end}>{end}</span>}
    </Button>
  );
}
