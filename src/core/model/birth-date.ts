import type { ClientColumns } from './client-list';
import { valueOf } from './judged-column';
import type { LocalDate } from './local-date';

/** A client's date of birth: from the identity code, else from the list's column of birth dates; `null`: neither tells. */
export function birthDateOf(
  { personId, birthDate }: Pick<ClientColumns, 'personId' | 'birthDate'>,
  client: number,
): LocalDate | null {
  return valueOf(personId, client)?.birthDate ?? valueOf(birthDate, client);
}
