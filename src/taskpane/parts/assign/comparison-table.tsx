import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { CoachLoad } from '../../../core/model/placement';
import type { PlanComparison, PlanFigures } from '../../../core/plan/compare-plans';
import { usePane } from '../../pane-context';
import { useTableStyles } from '../common/table-styles';
import { rangeText } from './range-text';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Two plans side by side: what each comes to, and how full each leaves every coach. */
export function ComparisonTable({ comparison }: { readonly comparison: PlanComparison }) {
  const { texts, number } = usePane();
  const { whatIf: t, coaches } = texts.assign;
  const table = useTableStyles();
  const styles = useStyles();
  const { before, after, different } = comparison;
  const figures: readonly (readonly [string, (plan: PlanFigures) => string])[] = [
    [t.assigned, ({ assigned }) => number(assigned)],
    [t.without, ({ without }) => number(without)],
    [t.missingFte, ({ missingFte }) => number(missingFte, missingFte === 0 ? 0 : 2)],
    [t.capacity, ({ capacity }) => number(capacity)],
    [t.changes, ({ coachChanges }) => number(coachChanges)],
    [t.penalty, ({ penalty }) => number(penalty)],
    [t.use, ({ use }) => (use === null ? '–' : rangeText(use, number))],
  ];
  const load = (of: CoachLoad | null): string =>
    of === null ? '–' : coaches.load(number(of.load), number(of.limit));
  return (
    <>
      <p role="status" className={styles.text}>
        {t.different(number(different))}
      </p>
      <table className={mergeClasses(table.table, table.figures)} data-table="comparison">
        <caption className={table.caption}>{t.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.now}</th>
            <th scope="col">{t.then}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map(([label, figure]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{figure(before)}</td>
              <td>{figure(after)}</td>
            </tr>
          ))}
        </tbody>
        <tbody>
          {comparison.coaches.map((coach) => (
            <tr key={coach.id}>
              <th scope="row">{coach.name}</th>
              <td>{load(coach.before)}</td>
              <td>{load(coach.after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
