import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { KindCounts, PlannedKind } from '../../../app/pane/plan-view';
import { PLANNED_KINDS } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  count: { fontVariantNumeric: 'tabular-nums' },
});

interface KindListProps {
  readonly counts: KindCounts;
  /** The kind from which the person came back. */
  readonly cameFrom: PlannedKind | null;
  readonly onOpen: (kind: PlannedKind) => void;
}

/** What the plan does with clients, kind by kind; opening one shows them and why. */
export function KindList({ counts, cameFrom, onOpen }: KindListProps) {
  const { texts, number } = usePane();
  const t = texts.assign.clients;
  const styles = useStyles();
  const kinds = PLANNED_KINDS.filter((kind) => counts[kind] > 0);
  if (kinds.length === 0) return <span>{t.none}</span>;
  return (
    <ul className={styles.list}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.item}>
          <RowButton
            takesFocus={kind === cameFrom}
            onClick={() => {
              onOpen(kind);
            }}
            end={
              <>
                <span className={styles.count} aria-label={t.count(number(counts[kind]))}>
                  {number(counts[kind])}
                </span>
                <ChevronRightRegular aria-hidden />
              </>
            }
            attributes={{ 'data-kind': kind }}
          >
            <span>{t.kinds[kind]}</span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
}
