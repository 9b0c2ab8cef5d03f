/** Beginnings of month names in Finnish, Swedish and English, longest first where one begins another. */
const BEGINNINGS: readonly (readonly [beginning: string, month: number])[] = [
  ['tammi', 1],
  ['jan', 1],
  ['helmi', 2],
  ['feb', 2],
  ['maalis', 3],
  ['marras', 11],
  ['mars', 3],
  ['march', 3],
  ['huhti', 4],
  ['apr', 4],
  ['touko', 5],
  ['maj', 5],
  ['may', 5],
  ['kesä', 6],
  ['jun', 6],
  ['heinä', 7],
  ['jul', 7],
  ['elo', 8],
  ['aug', 8],
  ['syys', 9],
  ['sep', 9],
  ['loka', 10],
  ['okt', 10],
  ['oct', 10],
  ['nov', 11],
  ['joulu', 12],
  ['dec', 12],
];

/**
 * The month (1–12) that a folded word names in Finnish (also inflected: `maaliskuuta`), Swedish or English, in full or
 * as usually shortened; `null` for other words. `mar` alone could be March or marraskuu: `null`.
 */
export function monthOf(word: string): number | null {
  return BEGINNINGS.find(([beginning]) => word.startsWith(beginning))?.[1] ?? null;
}
