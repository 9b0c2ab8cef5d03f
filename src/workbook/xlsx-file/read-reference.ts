import type { CellRange } from '../../core/model/grid';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/**
 * The 0-based cell of an A1 reference, `$` marks allowed; `null` where it is none or lies outside a worksheet. Read by
 * hand: every cell of a sheet has one.
 */
export function readReference(reference: string): { readonly row: number; readonly column: number } | null {
  let column = 0;
  let row = 0;
  for (let i = 0; i < reference.length; i++) {
    const code = reference.charCodeAt(i);
    if (code >= ZERO && code <= NINE && column > 0) row = row * 10 + (code - ZERO);
    else if (code === DOLLAR) continue;
    else if (isLetter(code) && row === 0) column = column * 26 + (code & UPPER) - BEFORE_A;
    else return null;
  }
  return column > 0 && column <= MOST_COLUMNS && row > 0 && row <= MOST_ROWS
    ? { row: row - 1, column: column - 1 }
    : null;
}

const ZERO = 48;
const NINE = 57;
const DOLLAR = 36;
const BEFORE_A = 64;
/** Clears the bit that tells lower case from upper. */
const UPPER = 0xdf;

function isLetter(code: number): boolean {
  const letter = (code & UPPER) - BEFORE_A;
  return letter >= 1 && letter <= 26 && code > BEFORE_A;
}

/** The rectangle of a reference such as `A1:C3` or `A1`, corners in any order; `null` where it is none. */
export function readRange(reference: string): CellRange | null {
  const [from = '', to = from, ...more] = reference.split(':');
  const a = readReference(from);
  const b = readReference(to);
  if (a === null || b === null || more.length > 0) return null;
  return {
    firstRow: Math.min(a.row, b.row),
    lastRow: Math.max(a.row, b.row),
    firstColumn: Math.min(a.column, b.column),
    lastColumn: Math.max(a.column, b.column),
  };
}
