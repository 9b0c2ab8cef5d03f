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
  const derived = column.readings.map(derive);
  return Array.from(column.codes, (code) => derived[code] as R);
}
