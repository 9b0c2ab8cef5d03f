import type { CellValue } from '../../core/model/cell';
import { WorkbookError } from '../workbook-error';
import { readIsoDate } from './read-iso-date';
import { decodeCellText } from './read-xml-text';

/** A value with the number format that its type asks for where the cell itself has none. */
export interface TypedValue {
  readonly value: CellValue;
  readonly formatCode: string;
}

/** What a cell says in the XML of a worksheet. */
export interface RawCell {
  /** Attribute `t`; empty for a number. */
  readonly type: string;
  /** Text of `v`, `null` where there is none. */
  readonly stored: string | null;
  /** Text of `is`, `null` where there is none. */
  readonly inline: string | null;
}

/**
 * The value of a cell (ECMA-376 part 1, 18.3.1.4 and 18.18.11). Numbers are as stored, so dates are serial numbers;
 * dates written in ISO 8601 become such. A number or date that cannot be read stays as text: nothing becomes 0.
 *
 * Throws `damaged` where the cell points at a shared string that is not there.
 */
export function readCell(
  cell: RawCell,
  sharedStrings: readonly string[],
  dateSystem: 1900 | 1904,
): TypedValue {
  if (cell.type === 'd' && cell.stored !== null) {
    const date = readIsoDate(cell.stored, dateSystem);
    if (date !== null) return { value: date.serial, formatCode: date.formatCode };
  }
  return { value: plainValue(cell, sharedStrings), formatCode: 'General' };
}

function plainValue({ type, stored, inline }: RawCell, sharedStrings: readonly string[]): CellValue {
  if (inline !== null) return decodeCellText(inline);
  if (stored === null) return null;
  switch (type) {
    case 's':
      return sharedString(stored, sharedStrings);
    case 'b':
      return stored === '1' || stored === 'true';
    case 'e':
      return { error: stored };
    case '':
    case 'n':
      return numberOrText(stored);
    default:
      return decodeCellText(stored);
  }
}

function sharedString(index: string, sharedStrings: readonly string[]): string {
  const text = sharedStrings[Number(index)];
  if (text === undefined) throw new WorkbookError('damaged');
  return text;
}

function numberOrText(stored: string): CellValue {
  const number = Number(stored);
  if (!Number.isFinite(number)) return stored;
  return number === 0 && stored.trim() === '' ? null : number;
}
