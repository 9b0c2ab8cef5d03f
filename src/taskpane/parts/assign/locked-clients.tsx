import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LockOpenRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { LockedClient, PlanView } from '../../../app/pane/plan-view';
import { usePane } from '../../pane-context';
import { useSelect } from '../../use-select';
import { Disclosure } from '../common/disclosure';
import { RowButton } from '../common/row-button';

const useStyles = makeStyles({
  place: { outlineStyle: 'none' },
  list: { listStyleType: 'none', padding: 0, margin: `0 calc(-1 * ${tokens.spacingHorizontalM})` },
  item: {
    display: 'flex',
    alignItems: 'center',
    paddingInlineEnd: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface LockedClientsProps {
  readonly plan: PlanView;
  readonly onUnlock: (client: LockedClient) => Promise<void>;
}

/** Whom people locked in the pane: among those who keep their coach they would be hard to find again. */
export function LockedClients({ plan, onUnlock }: LockedClientsProps) {
  const { texts, number } = usePane();
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  return (
    <div ref={place} tabIndex={-1} className={styles.place}>
      {plan.locked.length > 0 && (
        <Disclosure label={texts.assign.clients.locked(number(plan.locked.length))}>
          <LockedList
            clients={plan.locked}
            onUnlock={async (client) => {
              await onUnlock(client);
              // The client goes from here, and the button too.
              place.current?.focus();
            }}
          />
        </Disclosure>
      )}
    </div>
  );
}

interface LockedListProps extends Pick<LockedClientsProps, 'onUnlock'> {
  readonly clients: readonly LockedClient[];
}

function LockedList({ clients, onUnlock }: LockedListProps) {
  const { texts, isBusy } = usePane();
  const t = texts.assign.clients;
  const select = useSelect();
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {clients.map((client) => (
        <li key={client.row} className={styles.item}>
          <RowButton
            onClick={() => {
              select(client.row, null);
            }}
            attributes={{ 'data-client': String(client.row) }}
          >
            {client.name !== '' && <span>{client.name}</span>}
            <span className={styles.quiet}>{t.row(String(client.row))}</span>
          </RowButton>
          <Button
            size="small"
            appearance="subtle"
            icon={<LockOpenRegular />}
            aria-label={t.unlock(client.name === '' ? t.row(String(client.row)) : client.name)}
            disabledFocusable={isBusy}
            onClick={() => {
              void onUnlock(client);
            }}
            data-action="unlock"
          />
        </li>
      ))}
    </ul>
  );
}
