import { maskPersonIds } from '../mask-person-ids';
import type { CellValue } from '../../core/model/cell';
import { isCellError } from '../../core/model/cell';
import { fromSerial } from '../../core/model/local-date';
import type { EngineTexts } from './engine-texts';

/** The letters of a format that say day or year outside quotes and brackets. */
const DATE_FORMAT = /[dy]/i;

/** A cell as a person reads it in its sheet. */
export function cellText(
  cell: CellValue,
  format: string,
  dateSystem: 1900 | 1904,
  { number, sheets }: Pick<EngineTexts, 'number' | 'sheets'>,
): string {
  if (cell === null) return '';
  if (isCellError(cell)) return cell.error;
  if (typeof cell === 'number') {
    const date = isDateFormat(format) ? fromSerial(cell, dateSystem) : null;
    if (date !== null) return sheets.date(date);
    return Number.isInteger(cell) ? String(cell) : number(cell, 2);
  }
  return String(cell);
}

/** The same for the pane: with nothing left of what looks like an identity code. */
export function maskedText(...cell: Parameters<typeof cellText>): string {
  return maskPersonIds(cellText(...cell));
}

export function isDateFormat(format: string): boolean {
  return DATE_FORMAT.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')) && format !== 'General';
}
