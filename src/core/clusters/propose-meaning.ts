import type { Parse } from '../model/reading';
import { fold } from '../values/folded-text';
import { isClear } from '../values/own-words';
import type { NamedValue } from '../values/spelling';
import { namedValue, nearestName } from '../values/spelling';

/** What a field's values may mean: its parser, and the names that a person may choose from. */
export interface Dictionary {
  readonly parse: Parse<unknown>;
  readonly names: readonly string[];
}

/** So many words of a spelling are read together: `Sri Lanka`. */
const MOST_WORDS = 3;
/** A shorter word is as likely a code or a stray letter. */
const SHORTEST_TELLING = 4;
/** What stands beside one of these is what the cell says is not so. */
const NOT = /(?:^|[^\p{L}])(?:ei|eikä|ilman|inte|ej|ingen|utan|not|no|without)(?:$|[^\p{L}])/u;

/**
 * Proposes what a spelling means, as one of the dictionary's names: the one value that its words name, else the name that
 * it is nearest to, with more slips than a parser would allow by itself. `null` where several values are named or equally
 * near, where the spelling denies something, and where nothing is near: there is no guess.
 * O(words) parses and O(names · length²).
 */
export function meaningProposer({ parse, names }: Dictionary): (spelling: string) => string | null {
  const known: NamedValue<string>[] = [];
  const nameOf = new Map<string, string>();
  for (const name of names) {
    const read = parse(name);
    if (!isClear(read)) continue;
    const value = JSON.stringify(read.value);
    known.push(namedValue(name, value));
    if (!nameOf.has(value)) nameOf.set(value, name);
  }

  /** The values that a spelling's words name, the longest runs of words first; short words only speak against. */
  const valuesIn = (words: readonly string[]): ReadonlySet<string> => {
    for (let size = Math.min(MOST_WORDS, words.length); size > 0; size--) {
      const runs = words.slice(size - 1).map((_, start) => words.slice(start, start + size).join(' '));
      const read = runs
        .map((run) => ({ run, reading: parse(run) }))
        .filter(({ reading }) => isClear(reading));
      if (read.some(({ run }) => run.length >= SHORTEST_TELLING))
        return new Set(read.map(({ reading }) => JSON.stringify(reading.value)));
    }
    return new Set();
  };

  return (spelling) => {
    const folded = fold(spelling);
    if (NOT.test(folded)) return null;
    const named = valuesIn(folded.split(/[^\p{L}\d]+/u).filter((word) => word !== ''));
    if (named.size > 0) return named.size === 1 ? (nameOf.get([...named][0]!) ?? null) : null;
    const nearest = nearestName(folded, known, slipsIn);
    return nearest === null || nearest === 'tie' ? null : (nameOf.get(nearest.value) ?? null);
  };
}

function slipsIn(length: number): number {
  if (length < 4) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}
