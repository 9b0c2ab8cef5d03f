import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import { useId, useState } from 'react';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalS})` },
  region: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface DisclosureProps {
  readonly label: string;
  /** What it opens, for tests. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A button that opens what belongs to it, below it. */
export function Disclosure({ label, name, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(false);
  const styles = useStyles();
  const id = useId();
  return (
    <>
      <Button
        appearance="subtle"
        size="small"
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        className={styles.button}
        aria-expanded={isOpen}
        aria-controls={id}
        data-opens={name}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        {label}
      </Button>
      <div
        id={id}
        role="group"
        aria-label={label}
        hidden={!isOpen}
        className={isOpen ? styles.region : undefined}
      >
        {isOpen && children}
      </div>
    </>
  );
}
