import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { useEffect, useRef } from 'react';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  written: {
    margin: 0,
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    outlineStyle: 'none',
  },
  sign: { flexShrink: 0, fontSize: '20px', color: tokens.colorStatusSuccessForeground3 },
});

/** The plan stands in the list. `takesFocus`: it came in place of the button that wrote it. */
export function PlanWritten({ takesFocus }: { readonly takesFocus: boolean }) {
  const { texts } = usePane();
  const styles = useStyles();
  const written = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (takesFocus) written.current?.focus();
  }, [takesFocus]);
  return (
    <p ref={written} tabIndex={-1} className={styles.written} data-written>
      <CheckmarkCircleFilled aria-hidden className={styles.sign} />
      {texts.assign.summary.written}
    </p>
  );
}
