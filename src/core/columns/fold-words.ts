/** A word of a heading: lower case, without accents. */
export interface FoldedWord {
  readonly letters: string;
  /** True where a full stop follows: the word may be cut short (`Työll.koodi`). */
  readonly cut: boolean;
}

/**
 * The words of a text as headings are compared: lower case, without accents (å and ä become a, ö becomes o),
 * apostrophes and punctuation; `camelCase`, `snake_case`, digits and line breaks part words. `c/o` is the word `careof`.
 */
export function foldWords(text: string): readonly FoldedWord[] {
  const plain = text
    .replace(/(\p{Ll})(\p{Lu})|(\p{L})(\p{N})/gu, '$1$3 $2$4')
    .normalize('NFKD')
    .replace(/[\p{M}'’´`\u00AD]/gu, '')
    .toLowerCase()
    .replace(/\bc\/o\b/g, 'careof');
  const words: FoldedWord[] = [];
  for (const [, letters = '', stop] of plain.matchAll(/([\p{L}\p{N}]+)(\.?)/gu)) {
    words.push({ letters, cut: stop === '.' });
  }
  return words;
}

/** The words of a text written together: `Työll. koodi` → `tyollkoodi`. Word borders in headings mean nothing. */
export function foldJoined(text: string): string {
  return joined(foldWords(text));
}

export function joined(words: readonly FoldedWord[]): string {
  return words.map((word) => word.letters).join('');
}
