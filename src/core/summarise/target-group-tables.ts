import type { Decision } from '../model/decision';
import type { ClientColumns } from '../model/client-list';
import { CLIENT_GROUPS } from '../model/profile';
import type { ClientGroup } from '../model/profile';
import type { SummaryRow } from '../model/summary';
import type { Population } from './population';
import { byCount, countRow, inOrder } from './summary-rows';
import { tally } from './tally';

/** How many people belong, do not, or must be looked at. */
export function membership({ decisions, people }: Population): SummaryRow[] {
  return inOrder(
    ['yes', 'no', 'review'],
    tally(people, (person) => decisions[person]!.membership),
  );
}

/** Why people belong or not; one person may have several reasons. */
export function reasons({ decisions, people }: Population): SummaryRow[] {
  return byCount(
    tally(people, (person) => decisions[person]!.reasons),
    people.length,
  );
}

/** Groups A–D among the clients, then C and D together as people know them. A group nobody can tell has no row. */
export function groups({ list: { columns }, decisions, clients }: Population): SummaryRow[] {
  const row = (name: string, holds: (groups: Decision['groups']) => boolean) =>
    countRow(name, clients.filter((client) => holds(decisions[client]!.groups)).length, clients.length);
  const told = toldGroups(columns);
  const rows = told.map((group) => row(group, (held) => held[group] === 'yes'));
  if (told.includes('immigrant') || told.includes('foreignLanguage')) {
    rows.push(
      row('immigrantOrForeignLanguage', (held) => held.immigrant === 'yes' || held.foreignLanguage === 'yes'),
    );
  }
  return rows;
}

/** Clients who are in both of two groups, for every two. */
export function overlaps({ list: { columns }, decisions, clients }: Population): SummaryRow[] {
  const told = toldGroups(columns);
  return told.flatMap((one, index) =>
    told.slice(index + 1).map((other) => {
      const inBoth = clients.filter((client) => {
        const { groups: held } = decisions[client]!;
        return held[one] === 'yes' && held[other] === 'yes';
      });
      return countRow(`${one}+${other}`, inBoth.length, clients.length);
    }),
  );
}

/** The groups of which the list tells anything. */
function toldGroups(columns: ClientColumns): readonly ClientGroup[] {
  return CLIENT_GROUPS.filter((group) => TOLD_BY[group].some((field) => columns[field] !== undefined));
}

/** The columns of which any one tells a group. */
const TOLD_BY: Readonly<Record<ClientGroup, readonly (keyof ClientColumns)[]>> = {
  noEarningsRelated: ['benefit', 'earningsRelatedRight'],
  young: ['personId', 'birthDate'],
  immigrant: ['nationality'],
  foreignLanguage: ['motherTongue'],
};
