import type { Parse, Reading } from '../model/reading';
import { reading, unusable } from '../model/reading';
import type { Reference } from '../model/reference';
import { cellParser } from './cell-parser';
import { plainDashes } from './folded-text';

/**
 * Reads Finnish postcodes: five digits, as text.
 *
 * Numbers and digits of three or four places have lost their leading zeros, which are put back (`leading-zero`). Taken
 * with the remark `repaired`: `FI-57100`, `57 100`, letter O for zero, a post office after the code. A code of the right
 * form that is not in the register keeps its value with the remark `unknown`: the register has no PO-box codes.
 * Unusable: `format`.
 */
export function postalCodeParser(reference: Pick<Reference, 'postcodes'>): Parse<string> {
  const judge = (code: string, ...remarks: string[]): Reading<string> => {
    const all = reference.postcodes.has(code) ? remarks : [...remarks, 'unknown'];
    return reading(code, ...all.map((remark) => ({ code: remark })));
  };
  const readDigits = (digits: string): Reading<string> => {
    if (digits.length === 5) return judge(digits);
    return digits.length === 3 || digits.length === 4
      ? judge(digits.padStart(5, '0'), 'leading-zero')
      : unusable('format');
  };
  return cellParser((text) => {
    if (/^\d+$/.test(text)) return readDigits(text);
    const match = /^(?:FIN?[-\s]?)?([\dO]{5}|[\dO]{2} [\dO]{3})(?:[\s,]+\p{L}[\p{L} -]*)?$/u.exec(
      plainDashes(text).toUpperCase(),
    );
    const code = match?.[1]?.replace(/O/g, '0').replace(' ', '');
    return code === undefined ? unusable('format') : judge(code, 'repaired');
  });
}
