import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import type { ClientItem } from '../../../app/pane/client-view';
import { usePane } from '../../pane-context';
import { RowButton } from '../common/row-button';
import { Section } from '../common/section';
import type { ClientSearchState } from './use-client-search';
import { MOST_FOUND } from './use-client-search';

const useStyles = makeStyles({
  form: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  input: { flexGrow: 1, flexBasis: '160px', minWidth: 0 },
  list: {
    listStyleType: 'none',
    padding: 0,
    margin: `0 calc(-1 * ${tokens.spacingHorizontalM})`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ClientSearchProps {
  readonly search: ClientSearchState;
  readonly onOpen: (client: ClientItem) => void;
  /** The row of the client from whom the person came back. */
  readonly cameFrom: number | null;
}

/** Finds a client of whom somebody asks why. */
export function ClientSearch({ search, onOpen, cameFrom }: ClientSearchProps) {
  const { texts, number, isBusy } = usePane();
  const t = texts.complete.why;
  const styles = useStyles();
  const { found } = search;
  return (
    <Section title={t.title}>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          if (!isBusy) search.search();
        }}
      >
        <Field label={t.label} hint={t.hint}>
          {(field) => (
            <div className={styles.form}>
              <Input
                {...field}
                className={styles.input}
                contentBefore={<SearchRegular aria-hidden />}
                value={search.text}
                onChange={(_, { value }) => {
                  search.setText(value);
                }}
              />
              <Button type="submit" disabledFocusable={isBusy}>
                {t.search}
              </Button>
            </div>
          )}
        </Field>
      </form>
      <span role="status">
        {found === null
          ? ''
          : found.length === 0
            ? t.none
            : found.length === MOST_FOUND
              ? t.first(number(found.length))
              : t.found(number(found.length))}
      </span>
      {found !== null && found.length > 0 && (
        <ul className={styles.list}>
          {found.map((client) => (
            <li key={client.row} className={styles.item}>
              <RowButton
                takesFocus={client.row === cameFrom}
                onClick={() => {
                  onOpen(client);
                }}
                end={<span className={styles.quiet}>{client.membershipName}</span>}
                attributes={{ 'data-client': String(client.row) }}
              >
                <span>{client.name}</span>
                <span className={styles.quiet}>{t.row(String(client.row))}</span>
              </RowButton>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
