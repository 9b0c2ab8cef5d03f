import { birthDateOf } from '../model/birth-date';
import type { ClientList } from '../model/client-list';
import type { LocalDate } from '../model/local-date';
import { perClient } from './per-distinct';

/**
 * The date of birth of each client: from the identity code, else from the list's column of birth dates. `null` where
 * neither tells it; a date after the reference date cannot be right and is not used.
 */
export function birthDatesOf(list: ClientList, referenceDate: LocalDate): readonly (LocalDate | null)[] {
  return perClient(list.count, (client) => {
    const date = birthDateOf(list.columns, client);
    return date !== null && date <= referenceDate ? date : null;
  });
}
