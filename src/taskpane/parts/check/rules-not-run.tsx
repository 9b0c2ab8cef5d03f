import { makeStyles, tokens } from '@fluentui/react-components';
import type { NotRunView } from '../../../app/pane/check-view';
import { usePane } from '../../pane-context';
import { Disclosure } from '../common/disclosure';

const useStyles = makeStyles({
  reason: { fontWeight: tokens.fontWeightSemibold },
  titles: {
    marginBlock: `${tokens.spacingVerticalXXS} ${tokens.spacingVerticalS}`,
    paddingInlineStart: tokens.spacingHorizontalXL,
    color: tokens.colorNeutralForeground2,
  },
});

/** The rules that did not run, by reason: whoever trusts a clean list must know what was not looked at. */
export function RulesNotRun({ groups }: { readonly groups: readonly NotRunView[] }) {
  const { texts, number } = usePane();
  const styles = useStyles();
  const count = groups.reduce((sum, { titles }) => sum + titles.length, 0);
  if (count === 0) return null;
  return (
    <Disclosure label={texts.check.notRun(number(count))}>
      {groups.map(({ reason, titles }) => (
        <div key={reason}>
          <div className={styles.reason}>{reason}</div>
          <ul className={styles.titles}>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </div>
      ))}
    </Disclosure>
  );
}
