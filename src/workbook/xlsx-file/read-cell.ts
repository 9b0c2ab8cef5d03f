import type { CellValue } from '../../core/model/cell';
import { WorkbookError } from '../workbook-error';
import { decodeCellText, detached } from './read-xml-text';

/**
 * The value of a cell but a date written in ISO 8601 (ECMA-376 part 1, 18.3.1.4 and 18.18.11). `type` is its attribute
 * `t`, `stored` the text of `v` and `inline` that of `is`, `null` where there is none. Numbers are as stored, so dates
 * are serial numbers. A number that cannot be read stays as text: nothing becomes 0.
 *
 * Throws `damaged` where the cell points at a shared string that is not there.
 */
export function readCell(
  type: string,
  stored: string | null,
  inline: string | null,
  sharedStrings: readonly string[],
): CellValue {
  if (inline !== null) return detached(decodeCellText(inline));
  if (stored === null) return null;
  switch (type) {
    case '':
    case 'n':
      return numberOrText(stored);
    case 's':
      return sharedString(stored, sharedStrings);
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return { error: stored };
    default:
      return detached(decodeCellText(stored));
  }
}

function sharedString(index: string, sharedStrings: readonly string[]): string | null {
  if (index === '') return null;
  const text = /^\s*\d+\s*$/.test(index) ? sharedStrings[Number(index)] : undefined;
  if (text === undefined) throw new WorkbookError('damaged');
  return text;
}

function numberOrText(stored: string): CellValue {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  return number === 0 && stored.trim() === '' ? null : number;
}
