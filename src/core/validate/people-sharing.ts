import type { ClientList } from '../model/client-list';
import { valueOf } from '../model/judged-column';
import { isWithheldRow } from '../model/non-disclosure';
import { commonTexts, NOT_COMMON } from './common-texts';
import type { ListRule } from './rule';

/** A family may share a phone or a mailbox; more people than this hardly do. */
const MOST_SHARING = 3;

/**
 * The check of a rule that speaks of contact details which more than three people of the list have. O(clients); people are
 * told apart only where rows enough have the same details, which few do.
 */
export function onShared(field: 'phone' | 'email'): ListRule['check'] {
  return (list, _, report) => {
    const column = list.columns[field];
    if (column === undefined) return;
    const contactOf = commonTexts(column, (contact) => contact, MOST_SHARING);
    const people: Set<string>[] = [];
    contactOf.forEach((contact, client) => {
      // Under a non-disclosure order a phone number is not to be known, so it counts for nobody else either.
      if (contact !== NOT_COMMON && !isWithheldRow(list, client)) {
        (people[contact] ??= new Set()).add(personOf(list, client));
      }
    });
    contactOf.forEach((contact, client) => {
      if (contact !== NOT_COMMON && (people[contact]?.size ?? 0) > MOST_SHARING) report(client, {});
    });
  };
}

/** Rows of one identity code are one person; a row without a code is a person by itself. */
function personOf({ columns }: ClientList, client: number): string {
  return valueOf(columns.personId, client)?.code ?? `row ${client}`;
}
