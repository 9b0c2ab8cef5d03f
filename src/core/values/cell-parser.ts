import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Parse, Reading } from '../model/reading';
import { EMPTY, unusable } from '../model/reading';
import { tidy } from './folded-text';

/** Reads what stands in a cell: `text` is the tidied text, never empty; `raw` is the text before tidying. */
export type ReadText<T> = (text: string, raw: string) => Reading<T>;

/**
 * The frame of every kind of value. Blank cells (also those of invisible characters alone) are `EMPTY`; an error value
 * of a formula is unusable as `cell-error` with the parameter `error`; numbers go to `readNumber` where there is one and
 * are read as their plain text otherwise, as are TRUE and FALSE (`true`, `false`).
 */
export function cellParser<T>(readText: ReadText<T>, readNumber?: (value: number) => Reading<T>): Parse<T> {
  return (cell: CellValue): Reading<T> => {
    if (cell === null) return EMPTY;
    if (isCellError(cell)) return unusable('cell-error', { error: cell.error });
    if (typeof cell === 'number' && readNumber !== undefined) return readNumber(cell);
    const raw = String(cell);
    const text = tidy(raw);
    return text === '' ? EMPTY : readText(text, raw);
  };
}
