import type { Cluster } from '../core/clusters/cluster';
import { clustersOf } from '../core/clusters/clusters-of';
import type { Outcome } from '../core/model/outcome';
import type { SheetTexts } from '../core/sheets/sheet-texts';
import { dictionariesOf } from './dictionaries';
import { fieldChoices } from './field-choices';

/**
 * The values of a list that no dictionary and no own word knows, grouped by likeness, with what each group may mean as a
 * name in a language. Worked out when it is asked for; see `clustersOf`.
 */
export function listClusters(
  outcome: Outcome,
  language: 'fi' | 'sv' | 'en',
  texts: SheetTexts,
): readonly Cluster[] {
  const parsers = dictionariesOf(outcome);
  const namesOf = fieldChoices(outcome, language, texts);
  return clustersOf(outcome.list, (field) => ({ parse: parsers[field], names: namesOf(field) }));
}
