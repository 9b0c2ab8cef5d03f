import { makeStyles, tokens } from '@fluentui/react-components';
import type { FindingItem } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { useSelect } from '../../use-select';
import { isInList } from '../check/is-in-list';
import { SeveritySign } from '../check/severity-sign';
import { RowButton } from '../common/row-button';

const useStyles = makeStyles({
  list: { listStyleType: 'none', padding: 0, margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  place: { fontWeight: tokens.fontWeightSemibold, marginInlineEnd: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What should be looked at in a client's row; pressing one selects its cell. */
export function ClientFindings({ findings }: { readonly findings: readonly FindingItem[] }) {
  const { texts } = usePane();
  const select = useSelect();
  const styles = useStyles();
  if (findings.length === 0) return <span>{texts.complete.why.noFindings}</span>;
  return (
    <ul className={styles.list}>
      {findings.map((finding) => (
        <li key={finding.id}>
          <RowButton
            start={<SeveritySign severity={finding.severity} />}
            onClick={() => {
              if (isInList(finding)) select(finding.row, finding.column);
            }}
          >
            <span>
              <span className={styles.place}>{finding.place}</span>
              <span className={styles.quiet}>{finding.heading}</span>
            </span>
            <span>{finding.message}</span>
            <span className={styles.quiet}>{finding.resolve}</span>
          </RowButton>
        </li>
      ))}
    </ul>
  );
}
