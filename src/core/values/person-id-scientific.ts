import type { CellValue } from '../model/cell';
import type { PersonId } from '../model/client-list';
import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { tidy } from './folded-text';

/** A number as Excel or a CSV file shows it: `1.0105e+84`, `1,0105E+84`, `10105E80`. A whole code has four digits last. */
const SCIENTIFIC = /^(\d+)(?:[.,](\d+))?E\+?(\d{1,3})$/i;
const EXPONENT = /E/i;
/** Excel shows three digits of its own accord (`1,01E+84`), so in text fewer than four may be rounded. */
const FEWEST_SHOWN_DIGITS = 4;
const DATE_DIGITS = 6;

/**
 * Reads as `parse` does, but an identity code that Excel took for a number is read as that code again: `010105E0080` is
 * 10105 · 10⁸⁰ to Excel, 1.0105E+84. As zeros may belong to the date or to the exponent, several codes make the same
 * number; where exactly one of them is right (date, check character, not in the future) it is the value, with the remark
 * `scientific` before its own. Else unusable: `number`.
 */
export function recoveringPersonId(parse: Parse<PersonId>): Parse<PersonId> {
  return (cell) => {
    const codes = codesOf(cell);
    if (codes === null) return parse(cell);
    const right = codes.map(parse).filter(({ value }) => value !== null);
    const [only] = right;
    return only === undefined || only.value === null || right.length > 1
      ? unusable('number')
      : reading(only.value, { code: 'scientific' }, ...only.remarks);
  };
}

/** Every code that Excel reads as this number; `null` for cells of another form. */
function codesOf(cell: CellValue): readonly string[] | null {
  if (typeof cell !== 'number' && typeof cell !== 'string') return null;
  if (typeof cell === 'string' && !EXPONENT.test(cell)) return null;
  const [, whole, fraction = '', shown] = SCIENTIFIC.exec(tidy(String(cell))) ?? [];
  if (whole === undefined) return null;
  const all = whole + fraction;
  if (typeof cell === 'string' && all.length < FEWEST_SHOWN_DIGITS) return [];
  const digits = all.replace(/^0+|0+$/g, '');
  const zeros = all.length - all.replace(/0+$/, '').length;
  const exponent = Number(shown) - fraction.length + zeros;
  const codes: string[] = [];
  for (let date = digits, rest = exponent; date.length <= DATE_DIGITS && rest >= 0; date += '0', rest--) {
    codes.push(`${date.padStart(DATE_DIGITS, '0')}E${String(rest).padStart(4, '0')}`);
  }
  return codes;
}
