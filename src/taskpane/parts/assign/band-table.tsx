import { mergeClasses } from '@fluentui/react-components';
import type { PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { useTableStyles } from '../common/table-styles';

/** How many coaches are how full, in numbers. */
export function BandTable({ histogram }: Pick<PlanView, 'histogram'>) {
  const { texts, number } = usePane();
  const t = texts.assign.histogram;
  const table = useTableStyles();
  return (
    <table className={mergeClasses(table.table, table.figures)}>
      <caption className={table.caption}>{t.unit}</caption>
      <thead>
        <tr>
          <th scope="col">{t.band}</th>
          <th scope="col">{t.before}</th>
          <th scope="col">{t.after}</th>
        </tr>
      </thead>
      <tbody>
        {histogram.map(({ band, before, after }) => (
          <tr key={band}>
            <th scope="row">{t.bands[band]}</th>
            <td>{number(before)}</td>
            <td>{number(after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
