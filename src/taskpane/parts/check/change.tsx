import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowRightRegular } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  change: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    overflowWrap: 'anywhere',
  },
  before: { color: tokens.colorNeutralForeground2, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold },
});

interface ChangeProps {
  readonly before: string;
  readonly after: string;
}

/** What a cell holds now and what it would hold. */
export function Change({ before, after }: ChangeProps) {
  const { texts } = usePane();
  const { emptyCell } = texts.check.list;
  const styles = useStyles();
  return (
    <span className={styles.change}>
      <del className={styles.before}>{before === '' ? emptyCell : before}</del>
      <ArrowRightRegular aria-hidden />
      <ins className={styles.after}>{after === '' ? emptyCell : after}</ins>
    </span>
  );
}
