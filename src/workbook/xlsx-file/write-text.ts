/**
 * Text as it stands in SpreadsheetML (ECMA-376 part 1, ST_Xstring, 22.9.2.19).
 *
 * What XML 1.0 cannot hold — control characters, lone surrogates, U+FFFE and U+FFFF — is written `_xHHHH_`; text that
 * already looks so gets its underscore escaped (`_x005F_`). Readers give back the same text, unit by unit.
 */
const SPECIAL = /[&<>"\p{Cc}\p{Cs}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** For the content of an element; tab and line feed stay as they are. */
export function xmlText(text: string): string {
  return text.replace(
    SPECIAL,
    (special) => NAMED.get(special) ?? (isPlain(special) ? special : escaped(special)),
  );
}

/** For an attribute: XML would make spaces of tabs and line feeds, so they are escaped, as Excel itself does. */
export function xmlAttribute(text: string): string {
  return xmlText(text).replace(/[\t\n]/g, (space) => (space === '\n' ? '_x000a_' : '_x0009_'));
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** A carriage return is not plain: an XML reader makes a line feed of it. */
function isPlain(control: string): boolean {
  return control === '\t' || control === '\n' || (control >= '\u007F' && control <= '\u009F');
}

function escaped(unit: string): string {
  return `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
