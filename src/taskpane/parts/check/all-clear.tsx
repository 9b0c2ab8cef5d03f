import { makeStyles, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled } from '@fluentui/react-icons';
import { usePane } from '../../pane-context';

const useStyles = makeStyles({
  clear: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'center',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalXL,
    textAlign: 'center',
  },
  sign: { fontSize: '48px', color: tokens.colorStatusSuccessForeground3 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Nothing to mend: a good moment, told calmly. */
export function AllClear({ clients }: { readonly clients: number }) {
  const { texts, number } = usePane();
  const styles = useStyles();
  return (
    <div className={styles.clear} data-clean>
      <CheckmarkCircleFilled className={styles.sign} aria-hidden />
      <h2 className={styles.title}>{texts.check.clean.title}</h2>
      <p className={styles.text}>{`${texts.check.checked(number(clients))} ${texts.check.clean.text}`}</p>
    </div>
  );
}
