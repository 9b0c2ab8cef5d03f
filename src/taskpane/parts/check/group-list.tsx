import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular } from '@fluentui/react-icons';
import type { FindingGroup } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';
import { Section } from '../common/section';
import type { FindingFilter } from './finding-filter';
import { countIn, groupsIn } from './finding-filter';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: { fontWeight: tokens.fontWeightSemibold },
  resolve: { color: tokens.colorNeutralForeground2 },
  repairs: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  count: { fontVariantNumeric: 'tabular-nums' },
  all: { alignSelf: 'flex-start' },
});

interface GroupListProps {
  readonly groups: readonly FindingGroup[];
  readonly filter: FindingFilter;
  /** The group from which the person came back. */
  readonly cameFrom: string | null;
  /** `null`: all rules together. */
  readonly onOpen: (rule: string | null) => void;
}

/** Findings by what to do about them; opening a group shows its findings. */
export function GroupList({ groups, filter, cameFrom, onOpen }: GroupListProps) {
  const { texts, number } = usePane();
  const t = texts.check.groups;
  const styles = useStyles();
  const shown = groupsIn(groups, filter);
  return (
    <Section title={filter.status === 'open' ? t.title : t.ignoredTitle}>
      {shown.length === 0 && <span>{texts.check.filter.nothing}</span>}
      {shown.length > 0 && (
        <ul className={styles.list}>
          {shown.map((group) => (
            <li key={group.rule} className={styles.item}>
              <RowButton
                start={<SeveritySign severity={group.severity} />}
                end={
                  <>
                    <span
                      className={styles.count}
                      aria-label={t.findings(number(countIn(group, filter.status)))}
                    >
                      {number(countIn(group, filter.status))}
                    </span>
                    <ChevronRightRegular aria-hidden />
                  </>
                }
                takesFocus={group.rule === cameFrom}
                onClick={() => {
                  onOpen(group.rule);
                }}
                attributes={{ 'data-rule': group.rule }}
              >
                <span className={styles.title}>{group.title}</span>
                <span className={styles.resolve}>{group.resolve}</span>
                {filter.status === 'open' && <Repairs group={group} className={styles.repairs} />}
              </RowButton>
            </li>
          ))}
        </ul>
      )}
      {shown.length > 1 && (
        <Button
          size="small"
          appearance="subtle"
          className={styles.all}
          onClick={() => {
            onOpen(null);
          }}
          data-all
        >
          {t.all}
        </Button>
      )}
    </Section>
  );
}

function Repairs({ group, className }: { readonly group: FindingGroup; readonly className: string }) {
  const { texts, number } = usePane();
  const { safe, doubtful } = texts.check.groups;
  return (
    <>
      {group.safe > 0 && <span className={className}>{safe(number(group.safe))}</span>}
      {group.doubtful > 0 && <span className={className}>{doubtful(number(group.doubtful))}</span>}
    </>
  );
}
