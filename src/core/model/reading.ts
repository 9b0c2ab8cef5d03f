import type { CellValue } from './cell';
import type { FindingParams } from './finding';

/**
 * Something noticed while a cell was read as a value of its field. The code is local to the kind of value
 * (`check-character`, `typo`, `repaired` …); rules turn it into findings.
 */
export interface Remark {
  readonly code: string;
  readonly params?: FindingParams;
}

/**
 * What a cell says as a value of its field.
 *
 * - `value === null` and no remarks: the cell is empty.
 * - `value === null` and a remark: something stands there that cannot be used.
 * - `value !== null` and remarks: usable, but repaired or doubtful.
 */
export interface Reading<T> {
  readonly value: T | null;
  readonly remarks: readonly Remark[];
}

const NO_REMARKS: readonly Remark[] = [];

export const EMPTY: Reading<never> = { value: null, remarks: NO_REMARKS };

/** A value read as it stands, or with a remark where it was repaired or is doubtful. */
export function reading<T>(value: T, ...remarks: readonly Remark[]): Reading<T> {
  return { value, remarks: remarks.length === 0 ? NO_REMARKS : remarks };
}

/** A cell that says something which cannot be used. */
export function unusable(code: string, params?: FindingParams): Reading<never> {
  return { value: null, remarks: [params === undefined ? { code } : { code, params }] };
}

/** Reads one cell as a value. Pure: the same cell gives the same reading, so each distinct cell is judged once. */
export type Parse<T> = (cell: CellValue) => Reading<T>;

/** True where the cell says something that cannot be used. */
export function isUnusable(read: Reading<unknown>): boolean {
  return read.value === null && read.remarks.length > 0;
}
