import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useEffect, useRef } from 'react';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  subpage: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minHeight: 0,
    '& > *': { flexShrink: 0 },
  },
  back: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    outlineStyle: 'none',
    overflowWrap: 'anywhere',
  },
});

interface SubpageProps {
  readonly title: string;
  readonly onBack: () => void;
  readonly children: ReactNode;
}

/** Details in place of what they belong to, with the way back. The keyboard goes on from the heading. */
export function Subpage({ title, onBack, children }: SubpageProps) {
  const { texts } = usePane();
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section className={styles.subpage}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ArrowLeftRegular />}
        className={styles.back}
        onClick={onBack}
        data-back
      >
        {texts.shell.back}
      </Button>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
