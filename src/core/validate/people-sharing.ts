import type { ClientList } from '../model/client-list';
import { valueOf } from '../model/judged-column';
import { isWithheldRow } from '../model/non-disclosure';
import { textIndex } from '../model/text-index';
import type { ListRule } from './rule';

/** A family may share a phone or a mailbox; more people than this hardly do. */
const MOST_SHARING = 3;
const NO_CONTACT = -1;

/**
 * The check of a rule that speaks of contact details which more than three people of the list have. O(clients); people are
 * told apart only where rows enough have the same details, which few do.
 */
export function onShared(field: 'phone' | 'email'): ListRule['check'] {
  return (list, _, report) => {
    const column = list.columns[field];
    if (column === undefined) return;
    const { readings, codes } = column;
    // Equal contact details may be written in several ways.
    const index = textIndex();
    const contactOf = readings.map(({ value }, code) =>
      value === null ? NO_CONTACT : index.codeOf(value, code),
    );
    const rowsWith = new Int32Array(readings.length);
    for (let client = 0; client < list.count; client++) {
      const contact = contactOf[codes[client]!]!;
      if (contact !== NO_CONTACT) rowsWith[contact]! += 1;
    }
    const sharedBy = (client: number): number => {
      const contact = contactOf[codes[client]!]!;
      return contact !== NO_CONTACT && rowsWith[contact]! > MOST_SHARING ? contact : NO_CONTACT;
    };
    const people = new Map<number, Set<string>>();
    for (let client = 0; client < list.count; client++) {
      const contact = sharedBy(client);
      // Under a non-disclosure order a phone number is not to be known, so it counts for nobody else either.
      if (contact === NO_CONTACT || isWithheldRow(list, client)) continue;
      people.set(contact, (people.get(contact) ?? new Set()).add(personOf(list, client)));
    }
    for (let client = 0; client < list.count; client++) {
      if ((people.get(sharedBy(client))?.size ?? 0) > MOST_SHARING) report(client, {});
    }
  };
}

/** Rows of one identity code are one person; a row without a code is a person by itself. */
function personOf({ columns }: ClientList, client: number): string {
  return valueOf(columns.personId, client)?.code ?? `row ${client}`;
}
