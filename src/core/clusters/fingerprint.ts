import { fold, withoutDiacritics } from '../values/folded-text';

/**
 * The key under which spellings of one thing collide: case, accents and punctuation dropped, words sorted, each once
 * (`Tuki, Kelan` and `kelan TUKI` are `kelan tuki`). Digits that punctuation parts stay parted: `1-2` is not `12`. The
 * method is OpenRefine's (openrefine.org/docs/technical-reference/clustering-in-depth). O(length · log length).
 */
export function fingerprint(text: string): string {
  const words = withoutDiacritics(fold(text))
    .replace(/(?<=\d)[\p{P}\p{S}]+(?=\d)/gu, ' ')
    .replace(/[\p{P}\p{S}\p{C}]+/gu, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  return [...new Set(words)].sort().join(' ');
}
