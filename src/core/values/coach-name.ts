import type { CoachId } from '../model/client-list';
import type { Coach } from '../model/coach';
import type { Parse } from '../model/reading';
import { reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';
import { fold, withoutDiacritics } from './folded-text';

/**
 * Reads the coach that a client list names, as the id in the sheet of coaches. Understood: the id, or the whole name in
 * any case, with or without dots, in either order of last and first names, with a comma between; name and id together.
 * What is written exactly goes before what is only alike. Unusable: `unknown`; `ambiguous` where several coaches have the
 * name. Without any coaches to hold it against, a name stands as it is written, but for words that name nobody.
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
    if (id === undefined) return unusable('unknown');
    return found.length === 1 ? reading(id) : unusable('ambiguous');
  });
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
  return plain(text)
    .split(/[\s,]+/)
    .sort()
    .join(' ')
    .trim();
}
