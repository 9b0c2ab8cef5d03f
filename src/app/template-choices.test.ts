import { CHOICE_LISTS } from '../core/sheets/template/template-texts';
import { LIST_OF_FIELD } from '../core/sheets/template/template-choices';
import { FIELDS } from '../core/model/field';
import { fromIso } from '../core/model/local-date';
import { fieldParsers } from '../core/values/field-parsers';
import { LANGUAGES } from '../i18n/language';
import { sheetTexts } from '../i18n/sheet-texts';
import { shippedProfiles } from './profiles';
import { loadReference } from './reference-data';
import { templateChoices } from './template-choices';

const DATE = fromIso('2021-04-30')!;
const cases = LANGUAGES.flatMap((language) =>
  shippedProfiles().map((profile) => [language, profile.id, profile] as const),
);

function choicesIn(language: (typeof LANGUAGES)[number], profile: (typeof cases)[number][2]) {
  return templateChoices(profile, DATE, language, sheetTexts(language));
}

test.each(cases)(
  '%s, %s: every choice reads as a value without a remark, and no two as the same',
  (language, _, profile) => {
    const parsers = fieldParsers({
      reference: loadReference(),
      referenceDate: DATE,
      dateSystem: 1900,
      coaches: [],
      employmentCodes: [...profile.employmentCodes.counted, ...profile.employmentCodes.notCounted],
      referrals: profile.referrals,
    });
    const choices = choicesIn(language, profile);
    for (const field of FIELDS) {
      const list = LIST_OF_FIELD[field];
      if (list === undefined) continue;
      const read = choices[list].map((choice) => ({ choice, ...parsers[field](choice) }));
      expect(read.filter(({ value, remarks }) => value === null || remarks.length > 0)).toEqual([]);
      expect(new Set(read.map(({ value }) => JSON.stringify(value))).size).toBe(choices[list].length);
    }
  },
);

test.each(cases)(
  '%s, %s: the municipalities of the area stand first, and all others follow',
  (language, _, profile) => {
    const { municipalities } = choicesIn(language, profile);
    const names = new Map(loadReference().municipalities.map((item) => [item.code, item[language]]));
    expect(municipalities.slice(0, profile.municipalities.length)).toEqual(
      profile.municipalities.map((code) => names.get(code)),
    );
    expect(municipalities.length).toBe(309);
  },
);

test('a municipality that has ended on the date does not drop down', () => {
  const profile = shippedProfiles()[0]!;
  const after = templateChoices(profile, fromIso('2025-01-31')!, 'fi', sheetTexts('fi'));
  expect(choicesIn('fi', profile).municipalities).toContain('Pertunmaa');
  expect(after.municipalities).not.toContain('Pertunmaa');
});

test('what most people choose comes first', () => {
  const { languages, countries, benefits, employmentCodes, yesNo } = choicesIn('fi', shippedProfiles()[0]!);
  expect(languages.slice(0, 3)).toEqual(['suomi', 'ruotsi', 'venäjä']);
  expect(countries.slice(0, 2)).toEqual(['Suomi', 'Venäjä']);
  expect(benefits).toEqual(['työmarkkinatuki', 'peruspäiväraha', 'ansiopäiväraha', 'ei etuutta']);
  expect(employmentCodes).toEqual(['00', '01', '02', '03', '04', '05', '06', '07', '08']);
  expect(yesNo).toEqual(['kyllä', 'ei']);
});

test('every list of the texts has choices', () => {
  const choices = choicesIn('fi', shippedProfiles()[0]!);
  for (const list of CHOICE_LISTS) expect(choices[list].length).toBeGreaterThan(0);
});
