import { AGE_CLASSES, DURATION_CLASSES } from '../model/derived';
import { valueOf } from '../model/judged-column';
import type { SummaryRow } from '../model/summary';
import type { Population } from './population';
import { byCount, inOrder, UNKNOWN } from './summary-rows';
import { tally } from './tally';

/** A client under a non-disclosure order, in the table of municipalities. */
const WITHHELD = 'withheld';

/** Clients by home municipality. A municipality under a non-disclosure order is never named. */
export function municipality({ list, basics, clients }: Population): SummaryRow[] {
  const column = list.columns.municipality;
  if (column === undefined) return [];
  return byCount(
    tally(clients, (client) =>
      basics.withheld[client] === 1 ? WITHHELD : (valueOf(column, client) ?? UNKNOWN),
    ),
    clients.length,
  );
}

export function ageClass({ list: { columns }, basics, clients }: Population): SummaryRow[] {
  if (columns.personId === undefined && columns.birthDate === undefined) return [];
  return inOrder(
    [...AGE_CLASSES, UNKNOWN],
    tally(clients, (client) => basics.ageClass[client] ?? UNKNOWN),
  );
}

export function durationClass({ list: { columns }, basics, clients }: Population): SummaryRow[] {
  if (columns.unemploymentStart === undefined) return [];
  return inOrder(
    [...DURATION_CLASSES, UNKNOWN],
    tally(clients, (client) => basics.durationClass[client] ?? UNKNOWN),
  );
}

/** Clients by employment code; every code that the profile speaks of has a row. */
export function employmentCode({ list, profile, clients }: Population): SummaryRow[] {
  const column = list.columns.employmentCode;
  if (column === undefined) return [];
  const { counted, notCounted } = profile.employmentCodes;
  return inOrder(
    [...[...counted, ...notCounted].sort(), UNKNOWN],
    tally(clients, (client) => valueOf(column, client) ?? UNKNOWN),
  );
}
