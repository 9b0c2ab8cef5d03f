import { SERVICE_NEEDS } from '../model/client-list';
import type { SummaryRow } from '../model/summary';
import type { Population } from './population';
import { byCount, countRow, inOrder, UNKNOWN } from './summary-rows';
import { tally } from './tally';

/** Clients by the point that serves them. */
export function servicePoint({ services, clients }: Population): SummaryRow[] {
  return byCount(
    tally(clients, (client) => services.servicePoint[client] ?? UNKNOWN),
    clients.length,
  );
}

/** Clients by their next deadline. Without a column of contacts nobody knows what is overdue: no rows for that. */
export function deadlines({ list: { columns }, services, clients }: Population): SummaryRow[] {
  if (columns.jobSearchStart === undefined && columns.lastContact === undefined) return [];
  const kinds = ['first-interview', 'discussion'];
  const classes =
    columns.lastContact === undefined ? kinds : kinds.flatMap((kind) => [kind, `${kind}-overdue`]);
  return inOrder(
    [...classes, UNKNOWN],
    tally(clients, (client) => {
      const deadline = services.nextDeadline[client];
      return deadline ? `${deadline.kind}${deadline.overdue ? '-overdue' : ''}` : UNKNOWN;
    }),
  );
}

/** Clients by service track: first as officers assessed them, then as the program proposes. */
export function serviceTrack({ services, clients }: Population): SummaryRow[] {
  return inOrder(
    [...SERVICE_NEEDS, ...SERVICE_NEEDS.map((need) => `${need}-proposed`), 'to-assess'],
    tally(clients, (client) => {
      const track = services.serviceTrack[client];
      return track?.value ? `${track.value}${track.proposed ? '-proposed' : ''}` : 'to-assess';
    }),
  );
}

/** Clients referred to each specialist of the profile; one client may be referred to several. */
export function referrals({ list: { columns }, services, profile, clients }: Population): SummaryRow[] {
  if (columns.referral === undefined) return [];
  const counts = tally(clients, (client) => services.referrals[client]!);
  return profile.referrals.map(({ id }) => countRow(id, counts.get(id) ?? 0, clients.length));
}
