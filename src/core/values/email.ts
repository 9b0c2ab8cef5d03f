import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';

/** The usual shape, not all of RFC 5322: dot-atoms before the @, host names with letters of any alphabet after. */
const ADDRESS =
  /^(?=.{1,254}$)(?=[^@]{1,64}@)[\w!#$%&'*+/=?^`{|}~-]+(?:\.[\w!#$%&'*+/=?^`{|}~-]+)*@(?:[\p{L}\d](?:[\p{L}\d-]{0,61}[\p{L}\d])?\.)+\p{L}{2,24}$/u;

/**
 * Reads e-mail addresses; the domain in lower case, the part before `@` as written (it may distinguish case).
 *
 * Remarks: `repaired` — `mailto:`, angle brackets with a name before, spaces around `@` and full stops, or a stop or comma
 * at the end taken away; `several` — more addresses in the cell, of which the first stands. Unusable: `format`, also for `(at)` and for a
 * comma in the domain.
 */
export function emailParser(): Parse<string> {
  return cellParser((text) => {
    const parts = text.split(/[;,]\s*|\s+(?=\S+@)|\s*\/\s*(?=\S+@)/).filter((part) => part !== '');
    const addresses = parts.filter((part) => ADDRESS.test(part));
    const [first] = addresses;
    if (first !== undefined && addresses.length === parts.length && /[^;,]$/.test(text)) {
      return addresses.length === 1
        ? reading(canonical(first))
        : reading(canonical(first), { code: 'several' });
    }
    const bracketed = /<([^<>]+)>$/.exec(text)?.[1] ?? text;
    const repaired = bracketed
      .replace(/^mailto:/i, '')
      .replace(/\s*([@.])\s*/g, '$1')
      .replace(/[.,;]+$/, '');
    return ADDRESS.test(repaired) ? reading(canonical(repaired), { code: 'repaired' }) : unusable('format');
  });
}

function canonical(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at) + address.slice(at).toLowerCase();
}
