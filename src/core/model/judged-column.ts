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

/** Judges each distinct cell of a column once, cell by cell of the clients: O(cells) look-ups, O(distinct) calls of `parse`. */
export function judgeColumn<T>(
  column: number,
  heading: string,
  values: readonly CellValue[],
  parse: Parse<T>,
): JudgedColumn<T> {
  const cells: CellValue[] = [];
  const readings: Reading<T>[] = [];
  const known = new Map<CellValue, number>();
  const errors = new Map<string, number>();
  const codes = new Int32Array(values.length);
  values.forEach((cell, client) => {
    const next = cells.length;
    const code = isCellError(cell) ? codeIn(errors, cell.error, next) : codeIn(known, cell, next);
    if (code === next) {
      cells.push(cell);
      readings.push(parse(cell));
    }
    codes[client] = code;
  });
  return { column, heading, cells, readings, codes };
}

function codeIn<K>(known: Map<K, number>, key: K, next: number): number {
  const code = known.get(key);
  if (code === undefined) known.set(key, next);
  return code ?? next;
}

export function readingOf<T>(column: JudgedColumn<T>, client: number): Reading<T> {
  return column.readings[column.codes[client]!]!;
}

/** The usable value of a client in a column, `null` where there is none or no such column. */
export function valueOf<T>(column: JudgedColumn<T> | undefined, client: number): T | null {
  return column === undefined ? null : readingOf(column, client).value;
}
