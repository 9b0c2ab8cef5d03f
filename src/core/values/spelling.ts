import { fold, withoutDiacritics } from './folded-text';

export interface NamedValue<T> {
  /** As shown to a person. */
  readonly name: string;
  /** The name folded and without diacritics. */
  readonly plain: string;
  /** A bit for each letter that occurs in `plain`: see `letterSet`. */
  readonly letters: number;
  readonly value: T;
}

/** A name to look for, and the name to suggest, which may be another name of the same value. */
export function namedValue<T>(name: string, value: T, suggestion: string = name): NamedValue<T> {
  const plain = withoutDiacritics(fold(name));
  return { name: suggestion, plain, letters: letterSet(plain), value };
}

/** How many slips of the keyboard a name of `length` letters may have and still be recognised; 0: none. */
export type Tolerance = (length: number) => number;

/**
 * The one name that a misspelt text can only mean: the nearest within `tolerance`, where no name of another value is as
 * near. `tie` where several are; `null` where none is near enough. Missing dots of å, ä, ö are no slips.
 *
 * Names of four and five letters differ from each other by single letters (Pori, Posio; Lappi, Loppi), so in them a slip
 * is a letter too many, too few or two swapped, never another letter, and the first letter must be right.
 *
 * A look at the length and the letters of a name settles nearly all of them, so that ten thousand foreign words against
 * a thousand names take a fraction of a second.
 */
export function nearestName<T>(
  folded: string,
  names: readonly NamedValue<T>[],
  tolerance: Tolerance,
): NamedValue<T> | 'tie' | null {
  const text = withoutDiacritics(folded);
  const letters = letterSet(text);
  let best: NamedValue<T> | null = null;
  let bestDistance = Infinity;
  let tie = false;
  for (const candidate of names) {
    const name = candidate.plain;
    const allowed = tolerance(name.length);
    if (allowed === 0 || Math.abs(name.length - text.length) > allowed) continue;
    if (!mayBeWithin(allowed, letters, candidate.letters)) continue;
    const distance = editDistance(text, name);
    if (distance > allowed || distance > bestDistance) continue;
    tie = distance === bestDistance && (tie || best?.value !== candidate.value);
    best = distance === bestDistance ? best : candidate;
    bestDistance = distance;
  }
  if (best === null || (best.plain.length < 6 && !isShortSlip(text, best.plain))) return null;
  return tie ? 'tie' : best;
}

/** The letters of a text as bits; different letters may share a bit, so unequal sets prove unequal texts only. */
export function letterSet(text: string): number {
  let set = 0;
  for (let i = 0; i < text.length; i++) set |= 1 << (text.charCodeAt(i) & 31);
  return set;
}

/** False where texts with these `letterSet`s are surely more than so many slips apart. O(1). */
export function mayBeWithin(slips: number, letters: number, otherLetters: number): boolean {
  // A slip adds, takes or changes one letter: at most two letters of the sets.
  return countBits(letters ^ otherLetters) <= 2 * slips;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

function isShortSlip(text: string, name: string): boolean {
  if (!text.startsWith(name.charAt(0))) return false;
  return text.length !== name.length || sortedLetters(text) === sortedLetters(name);
}

function sortedLetters(text: string): string {
  return Array.from(text).sort().join('');
}

/**
 * Letters to insert, delete, change or swap with the neighbour to make one text of the other: the restricted
 * Damerau–Levenshtein distance (optimal string alignment). O(|a| · |b|).
 */
export function editDistance(a: string, b: string): number {
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, beforePrevious[j - 2]! + 1);
      }
      current.push(least);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length]!;
}

/** True where `editDistance(a, b)` is at most 1, in O(|a| + |b|) and without a table: for comparing very many pairs. */
export function isWithinOneSlip(a: string, b: string): boolean {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start++;
  let endOfA = a.length;
  let endOfB = b.length;
  while (endOfA > start && endOfB > start && a[endOfA - 1] === b[endOfB - 1]) {
    endOfA--;
    endOfB--;
  }
  const left = endOfA - start;
  if (left !== endOfB - start) return left + endOfB - start === 1;
  return left < 2 || (left === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]);
}
