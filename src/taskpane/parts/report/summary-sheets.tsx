import { Badge, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../../app/pane/report-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({
  sheets: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
  },
  sheet: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** The sheets that the summary becomes, and which of them stand already. */
export function SummarySheets({ sheets }: Pick<ReportView, 'sheets'>) {
  const { sheets: t } = usePane().texts.report;
  const styles = useStyles();
  return (
    <Section title={t.title}>
      <ul className={styles.sheets}>
        {sheets.map(({ name, stands }) => (
          <li key={name} className={styles.sheet}>
            <Text className={styles.name}>{name}</Text>
            <Badge appearance="tint" color={stands ? 'informative' : 'brand'}>
              {stands ? t.replaced : t.new}
            </Badge>
          </li>
        ))}
      </ul>
      <Text size={200}>{sheets.some(({ stands }) => stands) ? t.replacedHelp : t.newHelp}</Text>
    </Section>
  );
}
