/** What Windows-1252 shows for the bytes 80–9F; 81, 8D, 8F, 90 and 9D have no character of their own. */
const HIGH_CHARACTERS = new Map(
  Array.from(
    '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ',
    (character, index) => [character, 0x80 + index] as const,
  ),
);
/** Byte after the first of a character in UTF-8, as Latin-1 or Windows-1252 shows it. */
const NEXT = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]';
/**
 * What nobody writes: `Ã¤`, `Å¡`, `Ð˜Ð²`, `â€“`, `ï»¿`. Capitals of the Nordic alphabets stand before quotation marks and
 * dashes in good text (`KYRÖ–KOLA`, `”PÄÄ”`), so of them only those with a sign that never follows a word.
 */
const TELLING = new RegExp(`[ÂÃ]${NEXT}|[ÄÅ][¡-ª¬®-º¼-¿]|(?:[ÐÑ]${NEXT}){2}|â€|ï»¿`);
/** Latin, Greek and Cyrillic letters, punctuation, the euro: what such a list can hold. */
const PLAUSIBLE = /^[\0-~\u0080-\u024F\u0370-\u04FF\u2010-\u203A€\uFEFF]*$/;

/**
 * Text that was saved as UTF-8 and read as Windows-1252 (`SavonlinnÃ¤`), as it was before; read so many times, too. Any other
 * text as it is: the text is mended only where every character of it stands for a byte and all bytes together are UTF-8
 * for letters that occur here. Idempotent. O(length): each round makes
 * it shorter.
 */
export function withoutMojibake(text: string): string {
  if (!TELLING.test(text)) return text;
  const decoded = decode(text);
  return decoded === null || !PLAUSIBLE.test(decoded) ? text : withoutMojibake(decoded);
}

/** The characters' bytes read as UTF-8, `null` where they are none. */
function decode(text: string): string | null {
  let escaped = '';
  for (const character of text) {
    const byte = HIGH_CHARACTERS.get(character) ?? character.codePointAt(0)!;
    if (byte > 0xff) return null;
    escaped += `%${byte.toString(16).padStart(2, '0')}`;
  }
  try {
    return decodeURIComponent(escaped);
  } catch {
    return null;
  }
}
