import type { JudgedColumn } from '../model/judged-column';
import type { Reading } from '../model/reading';

/**
 * What `derive` makes of each client's cell; it is asked once for each distinct cell value. `absent` where the list has
 * no such column.
 */
export function perDistinct<T, R>(
  column: JudgedColumn<T> | undefined,
  count: number,
  absent: R,
  derive: (reading: Reading<T>) => R,
): readonly R[] {
  if (column === undefined) return new Array<R>(count).fill(absent);
  const { readings, codes } = column;
  const derived = readings.map(derive);
  return perClient(count, (client) => derived[codes[client]!]!);
}

/** What `derive` makes of each client. `Array.from` with a function takes three times as long. */
export function perClient<R>(count: number, derive: (client: number) => R): R[] {
  const derived = new Array<R>(count);
  for (let client = 0; client < count; client++) derived[client] = derive(client);
  return derived;
}
