import type { Parse, Reading, Remark } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';

/** Characters that an address may have at most (RFC 5321, 4.5.3.1.3: a path of 256 with its angle brackets). */
const MOST_CHARACTERS = 254;
/** The usual shape, not all of RFC 5322: dot-atoms before the @, host names with letters of any alphabet after. */
const ADDRESS =
  /^(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}$/u;

/** What may stand between two addresses. */
const SEPARATOR = /[;,/ ]/;

/**
 * Reads e-mail addresses; the domain in lower case, the part before `@` as written (it may distinguish case).
 *
 * Remarks: `repaired` — `mailto:`, angle brackets with a name before, spaces around `@` and full stops, or a stop or comma
 * at the end taken away; `several` — more addresses in the cell, of which the first stands; `too-long`
 * { length, limit } — more characters than mail can carry. Unusable: `format`, also for `(at)` and for a
 * comma in the domain.
 */
export function emailParser(): Parse<string> {
  return cellParser((text) => {
    if (!SEPARATOR.test(text) && ADDRESS.test(text)) return readAddress(text);
    const parts = text.split(/[;,] ?| (?=\S+@)| ?\/ ?(?=\S+@)/).filter((part) => part !== '');
    const addresses = parts.filter((part) => ADDRESS.test(part));
    const [first] = addresses;
    if (first !== undefined && addresses.length === parts.length && /[^;,]$/.test(text)) {
      return addresses.length === 1 ? readAddress(first) : readAddress(first, { code: 'several' });
    }
    const bracketed = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
    const repaired = bracketed
      .replace(/^mailto:/i, '')
      .replace(/\s*([@.])\s*/g, '$1')
      .replace(/[.,;]+$/, '');
    return ADDRESS.test(repaired) ? readAddress(repaired, { code: 'repaired' }) : unusable('format');
  });
}

function readAddress(address: string, ...remarks: readonly Remark[]): Reading<string> {
  const at = address.lastIndexOf('@');
  const canonical = address.slice(0, at) + address.slice(at).toLowerCase();
  if (address.length <= MOST_CHARACTERS) return reading(canonical, ...remarks);
  const params = { length: address.length, limit: MOST_CHARACTERS };
  return reading(canonical, ...remarks, { code: 'too-long', params });
}
