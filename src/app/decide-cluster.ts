import type { OwnWord, WordField } from '../core/model/own-words';
import { isSameWord } from '../core/own-words';

/** What a person says of a cluster: that all its spellings mean this; `null` takes that back. */
export interface ClusterDecision {
  readonly field: WordField;
  readonly spellings: readonly string[];
  readonly meaning: string | null;
}

/** The words, with every spelling of the cluster meaning what was decided, in place of what it meant before. */
export function decideCluster(
  words: readonly OwnWord[],
  { field, spellings, meaning }: ClusterDecision,
): OwnWord[] {
  const decided = spellings.map((word) => ({ field, word }));
  const others = words.filter((word) => !decided.some((spelling) => isSameWord(word, spelling)));
  return meaning === null ? others : [...others, ...decided.map((spelling) => ({ ...spelling, meaning }))];
}
