import { makeStyles, tokens } from '@fluentui/react-components';
import type { RepairPlan } from '../../../app/pane/repair-view';
import { usePane } from '../../pane-context';
import { useTableStyles } from '../common/table-styles';

const useStyles = makeStyles({
  heading: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  after: { fontWeight: tokens.fontWeightSemibold },
});

/** The first changes, before and after. */
export function RepairTable({ plan }: { readonly plan: RepairPlan }) {
  const { texts, number } = usePane();
  const t = texts.check;
  const table = useTableStyles();
  const styles = useStyles();
  const shown = (value: string): string => (value === '' ? t.list.emptyCell : value);
  return (
    <table className={table.table}>
      {plan.sample.length < plan.cells && (
        <caption className={table.caption}>{t.repairs.sample(number(plan.sample.length))}</caption>
      )}
      <thead>
        <tr>
          <th scope="col">{t.repairs.headings.cell}</th>
          <th scope="col">{t.repairs.headings.before}</th>
          <th scope="col">{t.repairs.headings.after}</th>
        </tr>
      </thead>
      <tbody>
        {plan.sample.map(({ row, column, heading, before, after }) => (
          <tr key={`${column}${row}`}>
            <th scope="row">
              <div>{`${column}${row}`}</div>
              <div className={styles.heading}>{heading}</div>
            </th>
            <td>{shown(before)}</td>
            <td className={styles.after}>{shown(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
