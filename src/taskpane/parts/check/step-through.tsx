import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronUpRegular } from '@fluentui/react-icons';
import type { FindingItem } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  position: { flexGrow: 1, color: tokens.colorNeutralForeground2, fontVariantNumeric: 'tabular-nums' },
  heard: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface StepThroughProps {
  readonly chosen: number | null;
  readonly total: number;
  readonly finding: FindingItem | undefined;
  readonly onChoose: (index: number) => void;
}

/** From one finding to the next without leaving the buttons; a screen reader hears each. */
export function StepThrough({ chosen, total, finding, onChoose }: StepThroughProps) {
  const { texts, number } = usePane();
  const t = texts.check.list;
  const styles = useStyles();
  const previous = chosen === null ? null : chosen - 1;
  const next = chosen === null ? 0 : chosen + 1;
  return (
    <div className={styles.bar}>
      <span className={styles.position}>
        {chosen === null ? t.total(number(total)) : t.position(number(chosen + 1), number(total))}
      </span>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        disabledFocusable={previous === null || previous < 0}
        onClick={() => {
          if (previous !== null && previous >= 0) onChoose(previous);
        }}
        data-action="previous"
      >
        {t.previous}
      </Button>
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        disabledFocusable={next >= total}
        onClick={() => {
          onChoose(next);
        }}
        data-action="next"
      >
        {t.next}
      </Button>
      <span role="status" className={styles.heard}>
        {finding === undefined ? '' : `${finding.place} ${finding.heading} ${finding.message}`}
      </span>
    </div>
  );
}
