import { makeStyles, tokens } from '@fluentui/react-components';
import type { ClientView } from '../../../app/pane/client-view';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  name: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

/** What the program derives of a client. Membership and its reasons are told above. */
export function ClientFacts({ client }: { readonly client: ClientView }) {
  const styles = useStyles();
  const facts = client.facts.filter(({ id }) => id !== 'membership' && id !== 'reasons');
  return (
    <dl className={styles.facts}>
      {facts.flatMap(({ id, heading, text }) => [
        <dt key={`${id} name`} className={styles.name}>
          {heading}
        </dt>,
        <dd key={id} className={styles.value}>
          {text}
        </dd>,
      ])}
    </dl>
  );
}
