import type { Coach } from '../core/model/coach';
import { plainGrid } from '../core/model/grid';
import { fromIso } from '../core/model/local-date';
import { WORD_FIELDS } from '../core/model/own-words';
import { isClear } from '../core/values/own-words';
import { LANGUAGES } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import { dictionariesOf } from './dictionaries';
import { fieldChoices } from './field-choices';
import { shippedProfile } from './profiles';

const coach = (id: string, name: string): Coach => ({
  id,
  name,
  fte: 1,
  ownLimit: null,
  specialities: [],
  languages: ['fi'],
  municipalities: [],
  absentFrom: null,
  absentTo: null,
});

const outcome = {
  profile: shippedProfile('savonlinna-2021')!,
  referenceDate: fromIso('2021-03-31')!,
  grid: plainGrid('Lista', []),
  coaches: [coach('A1', 'Virtanen Anna'), coach('A2', 'Virtanen Anna'), coach('B1', 'Salo Bo')],
};

describe.each(LANGUAGES)('the choices in %s', (language) => {
  const choicesOf = fieldChoices(outcome, language, sheetTexts(language));

  test.each(WORD_FIELDS)('of %s are read for certain, each as a value of its own', (field) => {
    const parse = dictionariesOf(outcome)[field];
    const read = choicesOf(field).map((choice) => parse(choice));
    expect(read.length).toBeGreaterThan(1);
    expect(read.filter((reading) => !isClear(reading))).toEqual([]);
    expect(new Set(read.map(({ value }) => JSON.stringify(value))).size).toBe(read.length);
  });

  test('of coaches of one name are their ids', () => {
    expect(choicesOf('coach')).toEqual(['A1', 'A2', 'Salo Bo']);
  });
});
