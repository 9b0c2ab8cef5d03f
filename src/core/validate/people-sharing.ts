import type { ClientList } from '../model/client-list';
import { valueOf } from '../model/judged-column';
import { isWithheldRow } from '../model/non-disclosure';
import type { ListRule } from './rule';

/** A family may share a phone or a mailbox; more people than this hardly do. */
const MOST_SHARING = 3;

/** The check of a rule that speaks of contact details which more than three people of the list have. O(clients). */
export function onShared(field: 'phone' | 'email'): ListRule['check'] {
  return (list, _, report) => {
    const column = list.columns[field];
    const people = new Map<string, Set<string>>();
    for (let client = 0; client < list.count; client++) {
      const contact = valueOf(column, client);
      // Under a non-disclosure order a phone number is not to be known, so it counts for nobody else either.
      if (contact === null || isWithheldRow(list, client)) continue;
      const sharing = people.get(contact);
      if (sharing === undefined) people.set(contact, new Set([personOf(list, client)]));
      else if (sharing.size <= MOST_SHARING) sharing.add(personOf(list, client));
    }
    for (let client = 0; client < list.count; client++) {
      const contact = valueOf(column, client);
      if (contact !== null && (people.get(contact)?.size ?? 0) > MOST_SHARING) report(client, {});
    }
  };
}

/** Rows of one identity code are one person; a row without a code is a person by itself. */
function personOf({ columns }: ClientList, client: number): string {
  return valueOf(columns.personId, client)?.code ?? `row ${client}`;
}
