import type { Reading, Remark } from '../model/reading';
import { reading } from '../model/reading';

/** What spreadsheets may take for a formula (OWASP, CSV Injection); white space before it is taken away. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/**
 * Text of any words as its own value. Remarks: `too-long` { length, limit } for more characters than `limit`;
 * `like-formula` where a spreadsheet may take the text for a formula.
 */
export function readFreeText(text: string, limit: number): Reading<string> {
  const isTooLong = text.length > limit;
  const isLikeFormula = LIKE_A_FORMULA.test(text);
  if (!isTooLong && !isLikeFormula) return reading(text);
  const remarks: Remark[] = [];
  if (isTooLong) remarks.push({ code: 'too-long', params: { length: text.length, limit } });
  if (isLikeFormula) remarks.push({ code: 'like-formula' });
  return reading(text, ...remarks);
}
