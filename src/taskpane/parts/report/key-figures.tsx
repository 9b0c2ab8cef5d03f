import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReportView } from '../../../app/pane/report-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      paddingBlock: tokens.spacingVerticalXS,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'baseline',
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'start',
    },
    '& thead th': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& td, & thead th + th': {
      textAlign: 'end',
      whiteSpace: 'nowrap',
      paddingInlineStart: tokens.spacingHorizontalM,
    },
    '& td': { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  },
});

/** What the summary would say, in its main figures, and how they have changed. */
export function KeyFigures({ keyFigures, comparedWith }: Pick<ReportView, 'keyFigures' | 'comparedWith'>) {
  const { keyFigures: t } = usePane().texts.report;
  const styles = useStyles();
  return (
    <Section title={t.title}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t.name}</th>
            <th scope="col">{t.value}</th>
            {comparedWith !== null && <th scope="col">{t.change(comparedWith)}</th>}
          </tr>
        </thead>
        <tbody>
          {keyFigures.map(({ name, value, change }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{value}</td>
              {comparedWith !== null && <td>{change}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
