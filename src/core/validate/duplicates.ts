import type { ClientList } from '../model/client-list';

/**
 * For each client the index of the first client with the same identity code, or -1 where this is the first or has no
 * usable code. Codes are compared whole, with the mark: 100190-999P and 100190Y999P are two people.
 * O(clients): equal codes may be written in several ways, so canonical codes are compared, not cells.
 */
export function duplicatesOf(list: ClientList): Int32Array {
  const first = new Int32Array(list.count).fill(-1);
  const column = list.columns.personId;
  if (column === undefined) return first;
  const firstByCode = new Map<string, number>();
  for (let client = 0; client < list.count; client++) {
    const id = column.readings[column.codes[client]!]?.value;
    if (id === null || id === undefined) continue;
    const seen = firstByCode.get(id.code);
    if (seen === undefined) firstByCode.set(id.code, client);
    else first[client] = seen;
  }
  return first;
}
