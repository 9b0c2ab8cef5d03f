import type { ClientList, PersonId } from '../model/client-list';
import type { JudgedColumn } from '../model/judged-column';
import { rememberedFor } from '../values/lazily';
import { commonTexts, NOT_COMMON } from './common-texts';

/**
 * For each client the index of the first client with the same identity code, or -1 where this is the first or has no
 * usable code. Codes are compared whole, with the mark: 100190-999P and 100190Y999P are two people.
 * O(clients), once for a column: equal codes may be written in several ways, so canonical codes are compared, not cells.
 */
export function duplicatesOf({ count, columns: { personId } }: ClientList): Int32Array {
  return personId === undefined ? new Int32Array(count).fill(-1) : repeatsIn(personId);
}

const repeatsIn = rememberedFor((personId: JudgedColumn<PersonId>) => {
  const common = commonTexts(personId, ({ code }) => code, 1);
  const firstWith: number[] = [];
  return common.map((code, client) => {
    if (code === NOT_COMMON) return -1;
    const first = (firstWith[code] ??= client);
    return first === client ? -1 : first;
  });
});
