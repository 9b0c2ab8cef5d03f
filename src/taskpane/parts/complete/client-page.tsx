import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ClientView } from '../../../app/pane/client-view';
import { usePane } from '../../pane-context';
import { useSelect } from '../../use-select';
import { Subpage } from '../common/subpage';
import { ClientFacts } from './client-facts';
import { ClientFindings } from './client-findings';
import { MembershipSign } from './membership-sign';

const useStyles = makeStyles({
  membership: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  answer: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: { margin: 0, paddingInlineStart: '20px' },
  quiet: { color: tokens.colorNeutralForeground2 },
  show: { alignSelf: 'flex-start' },
});

interface ClientPageProps {
  readonly client: ClientView;
  readonly onBack: () => void;
}

/** All that explains what the program says of one client. */
export function ClientPage({ client, onBack }: ClientPageProps) {
  const { texts } = usePane();
  const t = texts.complete.why;
  const select = useSelect();
  const styles = useStyles();
  return (
    <Subpage title={client.name === '' ? t.row(String(client.row)) : client.name} onBack={onBack}>
      {client.name !== '' && <span className={styles.quiet}>{t.row(String(client.row))}</span>}
      <div className={styles.membership}>
        <MembershipSign membership={client.membership} />
        <span className={styles.answer}>{t.membership(client.membershipName)}</span>
      </div>
      {client.reasons.length > 0 && (
        <>
          <h3 className={styles.heading}>{t.reasons}</h3>
          <ul className={styles.list}>
            {client.reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className={styles.heading}>{t.facts}</h3>
      <ClientFacts client={client} />
      <h3 className={styles.heading}>{t.findings}</h3>
      <ClientFindings findings={client.findings} />
      <Button
        size="small"
        className={styles.show}
        onClick={() => {
          select(client.row, null);
        }}
        data-action="show-row"
      >
        {t.show}
      </Button>
    </Subpage>
  );
}
