import type { CoachId } from '../model/client-list';
import type { Coach } from '../model/coach';
import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold, withoutDiacritics } from './folded-text';
import { lazily } from './lazily';
import type { NamedValue } from './spelling';
import { namedValue, nearestName } from './spelling';

/** Letters from which on a slip is likelier than another name. */
const LONG_WORD = 6;

/**
 * Reads the coach that a client list names, as the id in the sheet of coaches. Understood: the id, or the whole name in
 * any case, with or without dots, in either order of last and first names, with a comma between; name and id together.
 * What is written exactly goes before what is only alike. Unusable: `unknown`; `ambiguous` where several coaches have the
 * name. Without any coaches to hold it against, a name stands as it is written, but for words that name nobody.
 *
 * Remark `typo` { suggestion }: one slip in one word of the name. A misread coach costs a client the coach who knows them
 * and is hard to notice, so the word must be of six letters or more and without digits (Anna and Anne, Kari and Jari are
 * different people), every other word of the name must be right, and only one coach may be as near.
 */
export function coachParser(coaches: readonly Coach[]): Parse<CoachId> {
  // Looser forms of a name later: the first form that any coach has decides.
  const forms: readonly ((text: string) => string)[] = [fold, plain, anyOrder];
  const indexes = forms.map((form) => {
    const index = new Map<string, Set<CoachId>>();
    for (const { id, name } of coaches) {
      for (const key of [form(id), form(name)]) index.set(key, (index.get(key) ?? new Set()).add(id));
    }
    return { form, index };
  });
  const find = (text: string): readonly CoachId[] => {
    for (const { form, index } of indexes) {
      const found = index.get(form(text));
      if (found !== undefined) return [...found];
    }
    return [];
  };
  const misspelt = lazily(() => misspeltFinder(coaches));
  if (coaches.length === 0) {
    return cellParser((text) => (NOBODY.test(fold(text)) ? unusable('unknown') : reading(text)));
  }
  return cellParser((text) => {
    const whole = find(text);
    const found =
      whole.length > 0
        ? whole
        : agreed(
            text
              .split(/[()]/)
              .filter((part) => part.trim() !== '')
              .map(find),
          );
    const [id] = found;
    if (id !== undefined) return found.length === 1 ? reading(id) : unusable('ambiguous');
    const near = misspelt()(text);
    return near === null
      ? unusable('unknown')
      : reading(near.value, { code: 'typo', params: { suggestion: near.name } });
  });
}

/** Finds the one coach in whose name a single word of the text has a slip. O(words of the text × coaches with the others). */
function misspeltFinder(coaches: readonly Coach[]): (text: string) => NamedValue<CoachId> | null {
  // By the other words of the name: what stands in place of the word that is left out.
  const byOthers = new Map<string, NamedValue<CoachId>[]>();
  for (const { id, name } of coaches) {
    for (const [word, others] of leavingOneOut(wordsOf(name))) {
      byOthers.set(others, [...(byOthers.get(others) ?? []), namedValue(word, id, name)]);
    }
  }
  return (text) => {
    const near = leavingOneOut(wordsOf(text)).flatMap(([word, others]) => {
      const found = nearestName(word, byOthers.get(others) ?? [], (length) => (length < LONG_WORD ? 0 : 1));
      return found === null ? [] : [found];
    });
    const [only] = near;
    return only === undefined || only === 'tie' || near.length > 1 ? null : only;
  };
}

/** Each word that has no digit, with the others joined. */
function leavingOneOut(words: readonly string[]): (readonly [word: string, others: string])[] {
  return words.flatMap((word, index) =>
    /\d/.test(word) ? [] : [[word, words.filter((_, other) => other !== index).join(' ')] as const],
  );
}

/** What is written where there is no coach: `?`, `-`, `ei tiedossa`, `Tuntematon valmentaja`. */
const NOBODY = /^(?:[\W_]+|ei\b.*|tuntematon\b.*|okänd\b.*|unknown\b.*|ingen\b.*|none)$/u;

/** The coaches that every part can mean; none where a part means nobody. */
function agreed(parts: readonly (readonly CoachId[])[]): readonly CoachId[] {
  const [first = [], ...others] = parts;
  return first.filter((id) => others.every((other) => other.includes(id)));
}

function plain(text: string): string {
  return withoutDiacritics(fold(text));
}

function anyOrder(text: string): string {
  return wordsOf(text).join(' ');
}

/** The words of a name in an order that does not depend on how it is written. */
function wordsOf(text: string): readonly string[] {
  return plain(text)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .sort();
}
