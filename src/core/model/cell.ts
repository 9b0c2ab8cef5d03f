/** An error value that a formula left in a cell, such as `#N/A` or `#REF!`. */
export interface CellError {
  readonly error: string;
}

/**
 * What a cell holds. Dates are serial numbers, as in Excel; a formula's cell holds its last computed value;
 * `null` is an empty cell.
 */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** True where a person sees nothing: no value, empty text, or text of white space alone (no-break spaces too). */
export function isBlank(value: CellValue): boolean {
  return value === null || (typeof value === 'string' && value.trim() === '');
}
