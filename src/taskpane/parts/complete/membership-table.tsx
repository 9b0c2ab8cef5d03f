import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CompletionView } from '../../../app/pane/completion-view';
import { usePane } from '../../pane-context';
import { Section } from '../common/section';
import { useTableStyles } from '../common/table-styles';
import { ANSWERS, ShareBar, Swatch } from './share-bar';

const useStyles = makeStyles({
  first: { fontWeight: tokens.fontWeightSemibold },
  nowrap: { whiteSpace: 'nowrap' },
  review: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Who belongs, and to which groups. */
export function MembershipTable({ view }: { readonly view: CompletionView }) {
  const { texts, number } = usePane();
  const t = texts.complete.membership;
  const table = useTableStyles();
  const styles = useStyles();
  const rows = [{ name: t.membership, counts: view.membership }, ...view.groups];
  return (
    <Section title={t.title}>
      <table className={mergeClasses(table.table, table.figures)}>
        <thead>
          <tr>
            <td />
            {ANSWERS.map((answer) => (
              <th key={answer} scope="col" className={styles.nowrap}>
                <Swatch answer={answer} />
                {t.answers[answer]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, counts }, index) => (
            <tr key={name}>
              <th scope="row">
                <span className={index === 0 ? styles.first : undefined}>{name}</span>
                <ShareBar counts={counts} />
              </th>
              {ANSWERS.map((answer) => (
                <td key={answer} className={mergeClasses(styles.nowrap, index === 0 && styles.first)}>
                  {number(counts[answer])}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {view.membership.review > 0 && (
        <p className={styles.review}>{t.review(number(view.membership.review))}</p>
      )}
    </Section>
  );
}
