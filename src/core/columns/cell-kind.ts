import type { CellValue } from '../model/cell';
import { isBlank, isCellError } from '../model/cell';

/** What a cell looks like, whatever its column is called. */
export type CellKind = 'blank' | 'identity-code' | 'email' | 'date' | 'number' | 'mixed' | 'text';

/** The shape of an identity code, wrong check characters and the usual slips of the pen included. */
const IDENTITY_CODE = /^\d{6}\s*[-+\u2010-\u2015\u2212A-FU-Y]\s*[\dO]{3}\s*[\dA-Z]$/i;
const DATE = /^(\d{1,2}[./]\s*\d{1,2}[./]\s*\d{2,4}|\d{4}-\d{2}-\d{2}.*)$/;
/** Phone numbers and amounts too: nothing but digits and what stands between them. */
const NUMBER = /^[+−-]?[\d\s.,()/-]+$/;

/**
 * Tells by its looks what a cell is: a cheap witness for or against a heading, no judgement of the value. A date that
 * Excel holds as a serial number is a `number`; an error value is `mixed`, which speaks against nothing.
 */
export function cellKind(cell: CellValue): CellKind {
  if (isBlank(cell)) return 'blank';
  if (isCellError(cell)) return 'mixed';
  if (typeof cell === 'number') return 'number';
  if (typeof cell !== 'string') return 'text';
  const text = cell.trim();
  if (IDENTITY_CODE.test(text)) return 'identity-code';
  if (text.includes('@')) return 'email';
  if (DATE.test(text)) return 'date';
  if (!/\d/.test(text)) return 'text';
  return NUMBER.test(text) ? 'number' : 'mixed';
}
