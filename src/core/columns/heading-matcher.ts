import type { FoldedWord } from './fold-words';
import { foldJoined, foldWords, joined } from './fold-words';

/** The headings of one field, in any case and spelling of accents, spaces and punctuation. */
export interface HeadingNames {
  /** Headings that mean the field and nothing else. */
  readonly names: readonly string[];
  /** Headings that mean the field, but yield where another column has one of the `names`. */
  readonly also?: readonly string[];
  /** Headings that may mean the field: a question, unless the column's content settles it. */
  readonly perhaps?: readonly string[];
}

/** What the program knows of a field's column. */
export interface FieldHeadings extends HeadingNames {
  /** True where membership cannot be decided, or a client cannot be told from another, without the column. */
  readonly required?: true;
}

export type Vocabulary<K extends string> = Readonly<Record<K, HeadingNames>>;

/** What stands around a name in a heading. */
export interface HeadingContext {
  /** Words before or after a name that say whose or which and change nothing: `Asiakkaan kotikunta`, `Telefon mobil`. */
  readonly qualifiers: readonly string[];
  /** Words that mean nothing anywhere: and, or, of. */
  readonly fillers: readonly string[];
  /** Beginnings of words that make the heading somebody else's or another time's: `Huoltajan puhelin`. */
  readonly traps: readonly string[];
}

export interface HeadingMatch<K extends string> {
  readonly field: K | null;
  /** 0–1; below `CERTAIN` the heading alone does not decide. */
  readonly confidence: number;
  /** True where a word says that the column is about another person, organisation or time. */
  readonly trap: boolean;
}

export interface HeadingMatcher<K extends string> {
  readonly match: (heading: string) => HeadingMatch<K>;
  /**
   * The field of a heading that is a known name to the letter (case, spaces and punctuation aside), else `null`. Costs a
   * look-up: enough to find the row of headings among thousands of cells.
   */
  readonly exact: (heading: string) => K | null;
}

/** From this confidence on a heading means its field without further evidence. */
export const CERTAIN = 0.6;

const NAMES = 1;
const ALSO = 0.85;
const PERHAPS = 0.4;
/** What the way of finding a name leaves of its confidence. */
const QUALIFIED = 0.95;
const SECOND_OF_ITS_KIND = 0.8;
const CUT_SHORT = 0.85;
const MISSPELT = 0.75;

const LONGEST_HEADING = 15;
const SHORTEST_TO_MISSPELL = 7;
const SHORTEST_AMONG_OTHERS = 5;

interface Phrase<K extends string> {
  readonly field: K;
  readonly confidence: number;
}

/**
 * Makes a function that tells which field a heading means.
 *
 * Only a heading that is a known name from end to end counts as certain; qualifiers, bracketed remarks, digits, both
 * halves of a two-language heading, words cut short by a full stop and one wrong letter are seen through. A name among
 * unknown words is a question (`PERHAPS`), never a match: traps are endless, and a wrong column is worse than an
 * unmapped one. Where names of two fields fit equally, the answer is no field.
 *
 * Costs O(names) for a heading that is no exact name, so callers ask once for each distinct text. Throws where the
 * vocabulary gives one heading to two fields.
 */
export function headingMatcher<K extends string>(
  vocabulary: Vocabulary<K>,
  context: HeadingContext,
): HeadingMatcher<K> {
  const fillers = new Set(context.fillers.map(foldJoined));
  const qualifiers = new Set(context.qualifiers.map(foldJoined));
  const possessives = [...qualifiers].filter((word) => word.length > SHORTEST_AMONG_OTHERS);
  const traps = context.traps.map(foldJoined);
  const phrases = indexPhrases(vocabulary, withoutFillers);
  const certain = [...phrases].filter(([, phrase]) => phrase.confidence >= CERTAIN);
  const certainByLength: [string, Phrase<K>][][] = [];
  for (const entry of certain) (certainByLength[entry[0].length] ??= []).push(entry);

  function withoutFillers(words: readonly FoldedWord[]): readonly FoldedWord[] {
    return words.filter(({ letters }) => !fillers.has(letters) && !/^\d+$/.test(letters));
  }

  function isTrap(words: readonly FoldedWord[]): boolean {
    return words.some(({ letters }) => traps.some((trap) => letters.startsWith(trap)));
  }

  /** The longest name that is left when qualifiers are taken from both ends. */
  function qualified(words: readonly FoldedWord[]): Phrase<K> | undefined {
    for (let dropped = 0; dropped < words.length; dropped++) {
      for (let front = dropped; front >= 0; front--) {
        const kept = words.slice(front, words.length - (dropped - front));
        const others = [...words.slice(0, front), ...words.slice(words.length - (dropped - front))];
        if (!others.every(({ letters }) => qualifiers.has(letters))) continue;
        const text = joined(kept);
        const prefix = possessives.find(
          (word) => text.startsWith(word) && phrases.has(text.slice(word.length)),
        );
        const found =
          phrases.get(text) ?? (prefix === undefined ? undefined : phrases.get(text.slice(prefix.length)));
        if (found !== undefined) return scaled(found, QUALIFIED);
      }
    }
    return undefined;
  }

  /** A name with words cut short, `Synt. aika`: all names that begin so are of one field. */
  function abbreviated(words: readonly FoldedWord[]): Phrase<K> | undefined {
    const [first] = words;
    if (first === undefined || !words.some((word) => word.cut)) return undefined;
    if (joined(words).length < (words.length === 1 ? 4 : 3)) return undefined;
    const pattern = new RegExp(`^${words.map((word) => word.letters + (word.cut ? '.*' : '')).join('')}$`);
    const found = ofOneField(
      certain
        .filter(([name]) => name.startsWith(first.letters) && pattern.test(name))
        .map(([, phrase]) => phrase),
    );
    return found && scaled(found, CUT_SHORT);
  }

  function misspelt(words: readonly FoldedWord[]): Phrase<K> | undefined {
    const text = joined(words);
    if (text.length < SHORTEST_TO_MISSPELL) return undefined;
    const near: Phrase<K>[] = [];
    for (let length = text.length - 1; length <= text.length + 1; length++) {
      for (const [name, phrase] of length < SHORTEST_TO_MISSPELL ? [] : (certainByLength[length] ?? [])) {
        if (isOneEditApart(text, name)) near.push(phrase);
      }
    }
    const found = ofOneField(near);
    return found && scaled(found, MISSPELT);
  }

  /** A name from end to end. */
  function whole(text: string): Phrase<K> | undefined {
    const all = foldWords(text);
    const words = withoutFillers(all);
    const found = qualified(words) ?? abbreviated(words) ?? misspelt(words);
    const second = all.some(({ letters }) => /^([2-9]|1\d)$/.test(letters));
    return found !== undefined && second ? scaled(found, SECOND_OF_ITS_KIND) : found;
  }

  /** `Sukunimi / Efternamn`: the parts agree, or the first is a question. */
  function inParts(heading: string): Phrase<K> | undefined {
    const parts = heading.split(/[/|\n\r;]|\s[-–]\s/).filter((part) => foldWords(part).length > 0);
    const found = parts.map(whole).filter((phrase) => phrase !== undefined);
    const [first, ...others] = found;
    if (first === undefined || others.length === 0) return undefined;
    const agreed = found.length === parts.length && others.every((phrase) => phrase.field === first.field);
    return agreed ? first : { field: first.field, confidence: PERHAPS };
  }

  function amongOthers(words: readonly FoldedWord[]): Phrase<K> | undefined {
    const found: Phrase<K>[] = [];
    for (let start = 0; start < words.length; start++) {
      for (let end = start + 1; end <= words.length; end++) {
        const text = joined(words.slice(start, end));
        const phrase = text.length < SHORTEST_AMONG_OTHERS ? undefined : phrases.get(text);
        if (phrase?.confidence === NAMES) found.push(phrase);
      }
    }
    const only = ofOneField(found);
    return only && scaled(only, PERHAPS);
  }

  const exact = indexLetters(vocabulary);
  return { exact: (heading) => exact.get(lettersOf(heading)) ?? null, match };

  function match(heading: string): HeadingMatch<K> {
    const words = foldWords(heading);
    if (words.length === 0 || words.length > LONGEST_HEADING)
      return { field: null, confidence: 0, trap: false };
    const exact = phrases.get(joined(words));
    if (exact !== undefined) return { ...exact, trap: false };
    if (isTrap(words)) return { field: null, confidence: 0, trap: true };
    const unbracketed = heading.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ');
    const phrase = whole(unbracketed) ?? inParts(heading) ?? amongOthers(words);
    return phrase === undefined ? { field: null, confidence: 0, trap: false } : { ...phrase, trap: false };
  }
}

/** The names that mean their field for certain, by their letters. */
function indexLetters<K extends string>(vocabulary: Vocabulary<K>): ReadonlyMap<string, K> {
  const fields = new Map<string, K>();
  for (const field in vocabulary) {
    const { names, also = [] } = vocabulary[field];
    for (const name of [...names, ...also]) fields.set(lettersOf(name), field);
  }
  return fields;
}

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^a-zåäö]+/g, '');
}

/** Names by their folded text, with and without the words that mean nothing. */
function indexPhrases<K extends string>(
  vocabulary: Vocabulary<K>,
  withoutFillers: (words: readonly FoldedWord[]) => readonly FoldedWord[],
): ReadonlyMap<string, Phrase<K>> {
  const phrases = new Map<string, Phrase<K>>();
  for (const field in vocabulary) {
    const { names, also = [], perhaps = [] } = vocabulary[field];
    const levels = [
      { headings: names, confidence: NAMES },
      { headings: also, confidence: ALSO },
      { headings: perhaps, confidence: PERHAPS },
    ];
    for (const { headings, confidence } of levels) {
      for (const heading of headings) {
        const words = foldWords(heading);
        for (const text of new Set([joined(words), joined(withoutFillers(words))])) {
          const known = phrases.get(text);
          if (known !== undefined && known.field !== field)
            throw new Error(`a heading of two fields: ${heading}`);
          if (known === undefined && text !== '') phrases.set(text, { field, confidence });
        }
      }
    }
  }
  return phrases;
}

function scaled<K extends string>(phrase: Phrase<K>, factor: number): Phrase<K> {
  return { field: phrase.field, confidence: Math.round(phrase.confidence * factor * 100) / 100 };
}

/** The surest of the phrases where all are of one field. */
function ofOneField<K extends string>(found: readonly Phrase<K>[]): Phrase<K> | undefined {
  const best = found.reduce<Phrase<K> | undefined>(
    (surest, phrase) => (surest === undefined || phrase.confidence > surest.confidence ? phrase : surest),
    undefined,
  );
  return found.every((phrase) => phrase.field === best?.field) ? best : undefined;
}

/** True where one letter is wrong, missing or too many, or two neighbours changed places. O(length). */
function isOneEditApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start++;
  let end = 0;
  while (end < short.length - start && short.at(-1 - end) === long.at(-1 - end)) end++;
  const differing = long.length - start - end;
  if (differing <= 1) return true;
  const sameLength = short.length === long.length;
  return (
    sameLength && differing === 2 && short[start] === long[start + 1] && short[start + 1] === long[start]
  );
}
