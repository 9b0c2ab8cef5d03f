import type { CellValue } from './cell';
import { isCellError } from './cell';
import type { Parse, Reading } from './reading';

/**
 * A column of a client list after reading: each distinct cell value judged once.
 *
 * `codes[i]` is the index into `cells` and `readings` for the i-th client. A column of 200,000 rows has a dozen
 * benefits and a few hundred municipalities, so most work is done on `readings` alone.
 */
export interface JudgedColumn<T> {
  /** 0-based worksheet column. */
  readonly column: number;
  readonly heading: string;
  readonly cells: readonly CellValue[];
  readonly readings: readonly Reading<T>[];
  readonly codes: Int32Array;
}

/** Judges each distinct cell of a column once. O(rows) map look-ups, O(distinct) calls of `parse`. */
export function judgeColumn<T>(
  column: number,
  heading: string,
  values: Iterable<CellValue>,
  count: number,
  parse: Parse<T>,
): JudgedColumn<T> {
  const cells: CellValue[] = [];
  const readings: Reading<T>[] = [];
  const codes = new Int32Array(count);
  const seen = new Map<CellValue, number>();
  let index = 0;
  for (const cell of values) {
    // Error values are objects; their text, marked, is the key.
    const key = isCellError(cell) ? `\u0000${cell.error}` : cell;
    let code = seen.get(key);
    if (code === undefined) {
      code = cells.length;
      seen.set(key, code);
      cells.push(cell);
      readings.push(parse(cell));
    }
    codes[index++] = code;
  }
  return { column, heading, cells, readings, codes };
}

export function readingOf<T>(column: JudgedColumn<T>, client: number): Reading<T> {
  return column.readings[column.codes[client]!]!;
}

/** The usable value of a client in a column, `null` where there is none or no such column. */
export function valueOf<T>(column: JudgedColumn<T> | undefined, client: number): T | null {
  return column === undefined ? null : readingOf(column, client).value;
}
