import type { CellValue } from '../model/cell';
import type { Parse } from '../model/reading';
import { unusable } from '../model/reading';
import { tidy } from './folded-text';

/** Excel keeps 15 digits of a number (Microsoft, Excel specifications and limits). */
const FIRST_TOO_LONG = 1e15;
/** What a CSV file gets of a number that was too long to be shown: `3,58446E+11`. */
const SHOWN_SHORT = /^\d(?:[.,]\d+)?E\+\d{1,3}$/i;

/** Reads as `parse` does, but numbers of which the last digits are gone are unusable as `digits-lost`. */
export function noticingLostDigits<T>(parse: Parse<T>): Parse<T> {
  return (cell) => (haveDigitsGone(cell) ? unusable('digits-lost') : parse(cell));
}

function haveDigitsGone(cell: CellValue): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= FIRST_TOO_LONG;
  return typeof cell === 'string' && cell.includes('+') && SHOWN_SHORT.test(tidy(cell));
}
