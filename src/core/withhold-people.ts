import type { ClientList } from './model/client-list';
import { isWithheldRow } from './model/non-disclosure';
import { reading } from './model/reading';

/**
 * Withholds every row of a person who is under a non-disclosure order on any of them: the order is about the person,
 * and another row of the same person would tell the address. `repeats` holds the index of the first row of the same
 * person, -1 where this is it. The other rows read as though they were marked, without a remark. O(clients).
 */
export function withholdPeople(list: ClientList, repeats: Int32Array): ClientList {
  const { nonDisclosure } = list.columns;
  if (nonDisclosure === undefined) return list;
  const firstRow = (client: number) => (repeats[client]! < 0 ? client : repeats[client]!);
  const people = new Set<number>();
  for (let client = 0; client < list.count; client++) {
    if (isWithheldRow(list, client)) people.add(firstRow(client));
  }
  const unmarked: number[] = [];
  for (let client = 0; client < list.count; client++) {
    if (people.has(firstRow(client)) && !isWithheldRow(list, client)) unmarked.push(client);
  }
  if (unmarked.length === 0) return list;
  const codes = nonDisclosure.codes.slice();
  for (const client of unmarked) codes[client] = nonDisclosure.cells.length;
  return {
    ...list,
    columns: {
      ...list.columns,
      nonDisclosure: {
        ...nonDisclosure,
        cells: [...nonDisclosure.cells, true],
        readings: [...nonDisclosure.readings, reading(true)],
        codes,
      },
    },
  };
}
