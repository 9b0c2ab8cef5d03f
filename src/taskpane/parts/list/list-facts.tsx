import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { WarningFilled } from '@fluentui/react-icons';
import type { ListView } from '../../../app/pane/list-view';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
  },
  missing: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { flexShrink: 0, color: tokens.colorStatusWarningForeground1 },
});

/** What the work rests on besides the list: coaches, profile and reference date. */
export function ListFacts({ list: { coaches, profile, referenceDate } }: { readonly list: ListView }) {
  const { texts, number, date } = usePane();
  const { facts, ...t } = texts.list;
  const styles = useStyles();
  return (
    <>
      <dl className={styles.facts}>
        <dt>{facts.coaches}</dt>
        <dd>
          {coaches === null ? (
            <span className={styles.missing}>
              <WarningFilled className={styles.sign} aria-hidden />
              {t.coachesMissing}
            </span>
          ) : (
            t.coaches(
              number(coaches.count),
              number(coaches.fte, Number.isInteger(coaches.fte) ? 0 : 1),
              number(coaches.capacity),
            )
          )}
        </dd>
        <dt>{facts.profile}</dt>
        <dd>{profile}</dd>
        <dt>{facts.referenceDate}</dt>
        <dd>{date(referenceDate)}</dd>
      </dl>
      {coaches === null && <Text size={200}>{t.coachesMissingHelp}</Text>}
    </>
  );
}
