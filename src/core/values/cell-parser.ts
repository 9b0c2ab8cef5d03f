import type { CellValue } from '../model/cell';
import { isCellError } from '../model/cell';
import type { Parse, Reading, Remark } from '../model/reading';
import { EMPTY, reading, unusable } from '../model/reading';
import { hasInvisible, hasStraySpaces, isPlain, tidy } from './folded-text';
import { withoutMojibake } from './mojibake';

const MOJIBAKE: Remark = { code: 'mojibake' };
const INVISIBLE: Remark = { code: 'invisible' };
const SPACES: Remark = { code: 'spaces' };

/** Reads what stands in a cell: `text` is the tidied text, never empty; `raw` is the text before tidying, its letters mended. */
export type ReadText<T> = (text: string, raw: string) => Reading<T>;

/**
 * The frame of every kind of value. Blank cells (also those of invisible characters alone) are `EMPTY`; an error value
 * of a formula is unusable as `cell-error` with the parameter `error`; numbers go to `readNumber` where there is one and
 * are read as their plain text otherwise, as are TRUE and FALSE (`true`, `false`).
 *
 * Remarks on how the text is written, of which one at most, and none where the kind of value has its own remark: the form
 * is the least of a cell's faults. `mojibake` — text read in a wrong encoding, which is mended; `invisible` — characters that nobody sees; `spaces` — white space at an end or doubled.
 * Clean ASCII and Latin letters, as most cells are, take the short way: text read in a wrong encoding is none of it.
 */
export function cellParser<T>(readText: ReadText<T>, readNumber?: (value: number) => Reading<T>): Parse<T> {
  return (cell: CellValue): Reading<T> => {
    if (cell === null) return EMPTY;
    if (isCellError(cell)) return unusable('cell-error', { error: cell.error });
    if (typeof cell === 'number' && readNumber !== undefined) return readNumber(cell);
    const raw = String(cell);
    if (isPlain(raw)) return readText(raw, raw);
    const mended = withoutMojibake(raw);
    const text = tidy(mended);
    return text === '' ? EMPTY : withRemarkOnForm(readText(text, mended), raw, mended);
  };
}

function withRemarkOnForm<T>(read: Reading<T>, raw: string, mended: string): Reading<T> {
  if (read.value === null || read.remarks.length > 0) return read;
  if (mended !== raw) return reading(read.value, MOJIBAKE);
  if (hasInvisible(raw)) return reading(read.value, INVISIBLE);
  return hasStraySpaces(raw) ? reading(read.value, SPACES) : read;
}
