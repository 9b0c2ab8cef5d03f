import { isSameWord } from '../../core/own-words';
import { fieldChoices } from '../field-choices';
import { listClusters } from '../list-clusters';
import type { LiveAnalysis, LiveSession } from '../live/live-session';
import { maskPersonIds } from '../mask-person-ids';
import type { ClustersView } from './cluster-view';
import type { EngineTexts } from './engine-texts';

/** What the program does not know in the list, and what people have explained. */
export function showClusters(
  { outcome, wishes }: LiveAnalysis,
  { language }: Pick<LiveSession, 'language'>,
  { sheets, fields }: EngineTexts,
): ClustersView {
  const clusters = listClusters(outcome, language, sheets);
  const { words } = outcome.ownWords;
  const choicesOf = fieldChoices(outcome, language, sheets);
  const named = new Set([...clusters, ...words].map(({ field }) => field));
  return {
    clusters: clusters.map((cluster) => ({
      ...cluster,
      fieldName: fields[cluster.field],
      spellings: cluster.spellings.map((spelling) => ({ ...spelling, text: maskPersonIds(spelling.text) })),
    })),
    words: words.map((word) => ({
      ...word,
      fieldName: fields[word.field],
      isDecided: wishes.words.some((decided) => isSameWord(decided, word)),
    })),
    choices: Object.fromEntries([...named].map((field) => [field, choicesOf(field)])),
  };
}
