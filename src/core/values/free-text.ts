import type { Reading, Remark } from '../model/reading';
import { reading } from '../model/reading';

/** What spreadsheets may take for a formula (OWASP, CSV Injection); white space before it is taken away. */
const LIKE_A_FORMULA = /^[=+\-@]/;

/**
 * Text of any words as its own value. Remarks: `too-long` { length, limit } for more characters than `limit`;
 * `like-formula` where a spreadsheet may take the text for a formula.
 */
export function readFreeText(text: string, limit: number): Reading<string> {
  const remarks: Remark[] = [];
  if (text.length > limit) remarks.push({ code: 'too-long', params: { length: text.length, limit } });
  if (LIKE_A_FORMULA.test(text)) remarks.push({ code: 'like-formula' });
  return reading(text, ...remarks);
}
