import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { CellState } from './change-set';

/** True where two states are the same to the letter: value with its type, formula and format. */
export function sameState(a: CellState, b: CellState): boolean {
  return sameValue(a.value, b.value) && a.formula === b.formula && a.format === b.format;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) && isCellError(b)) return a.error === b.error;
  return Object.is(a, b);
}
