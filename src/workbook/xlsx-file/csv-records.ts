/** A cell of Excel holds no more; a quote that stays open longer was never meant to open a field. */
const LONGEST_FIELD = 32_767;

/**
 * The records of separated text, one after the other, each with its fields as text (RFC 4180, and what people make of
 * it):
 *
 * - A field that begins with `"` goes on to the next single `"`; `""` inside stands for one, and separators and line
 *   breaks inside belong to the field.
 * - What stands between the closing quote and the next separator is added as it is, as Excel does.
 * - A quote inside a field that does not begin with one is an ordinary character. So is an opening quote that is never
 *   closed, closes only beyond the longest cell, or closes on a later line in the middle of other text: else one
 *   forgotten quote would swallow the rows after it.
 * - Lines end with CR LF, LF or CR. A break at the end of the text begins no record; an empty line is a record with one
 *   empty field.
 *
 * O(length).
 */
export function* csvRecords(text: string, separator: string): Generator<string[]> {
  let at = 0;
  while (at < text.length) {
    const record: string[] = [];
    for (;;) {
      const quoted = text.charAt(at) === '"' ? readQuoted(text, at, separator) : null;
      const start = quoted === null ? at : quoted.end;
      const end = fieldEnd(text, start, separator);
      record.push((quoted?.value ?? '') + text.slice(start, end));
      at = end + 1;
      if (text.charAt(end) === separator) continue;
      if (text.charAt(end) === '\r' && text.charAt(at) === '\n') at += 1;
      break;
    }
    yield record;
  }
}

/** The text between the quotes of the field at `start`, and where it ends; `null` where the quote opens nothing. */
function readQuoted(
  text: string,
  start: number,
  separator: string,
): { readonly value: string; readonly end: number } | null {
  let close = text.indexOf('"', start + 1);
  while (close !== -1 && text.charAt(close + 1) === '"') close = text.indexOf('"', close + 2);
  if (close === -1 || close - start > LONGEST_FIELD) return null;
  const value = text.slice(start + 1, close);
  const next = text.charAt(close + 1);
  const clean = next === '' || next === separator || next === '\r' || next === '\n';
  if (!clean && /[\r\n]/.test(value)) return null;
  return { value: value.replaceAll('""', '"'), end: close + 1 };
}

function fieldEnd(text: string, start: number, separator: string): number {
  for (let at = start; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === separator || character === '\n' || character === '\r') return at;
  }
  return text.length;
}
