import type { Outcome } from '../core/model/outcome';
import type { WordField } from '../core/model/own-words';
import type { SheetTexts } from '../core/sheets/sheet-texts';
import { LIST_OF_FIELD } from '../core/sheets/template/template-choices';
import { isClear } from '../core/values/own-words';
import { dictionariesOf } from './dictionaries';
import { templateChoices } from './template-choices';

/**
 * What the values of a field may be, as names in a language to choose from: municipalities of the area first, languages
 * and countries of most clients first, coaches as their sheet has them. Every name reads as the value that it means.
 */
export function fieldChoices(
  outcome: Pick<Outcome, 'profile' | 'referenceDate' | 'grid' | 'coaches'>,
  language: 'fi' | 'sv' | 'en',
  texts: SheetTexts,
): (field: WordField) => readonly string[] {
  const lists = templateChoices(outcome.profile, outcome.referenceDate, language, texts);
  const parsers = dictionariesOf(outcome);
  // Two coaches of one name are told apart by their ids.
  const coaches = outcome.coaches.map(({ id, name }) => (isClear(parsers.coach(name)) ? name : id));
  return (field) => {
    const list = LIST_OF_FIELD[field];
    return list === undefined ? coaches : lists[list];
  };
}
