import { readdirSync } from 'node:fs';
import path from 'node:path';
import { FIELDS } from '../model/field';
import type { Field } from '../model/field';
import { unusable } from '../model/reading';
import { CATALOGUE } from './catalogue';

const files = readdirSync(path.join(__dirname, 'rules'));
const ids = CATALOGUE.map((rule) => rule.meta.id);

/** The rules that speak where a parser of this field leaves this remark. */
function speakersOf(field: Field, remark: string): string[] {
  return CATALOGUE.flatMap((rule) => {
    if (rule.level !== 'cell' || !rule.meta.fields.includes(field)) return [];
    return rule.check(unusable(remark), 'x') === null ? [] : [rule.meta.id];
  });
}

describe('the catalogue', () => {
  test('is in alphabetical order and lists no rule twice', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test('lists exactly the files of the folder, each named as its rule', () => {
    const names = files.filter((file) => !file.endsWith('.test.ts')).map((file) => file.replace(/\.ts$/, ''));
    expect(names.sort()).toEqual(ids);
  });

  test('has a test beside each rule', () => {
    expect(files.filter((file) => file.endsWith('.test.ts')).sort()).toEqual(
      ids.map((id) => `${id}.test.ts`),
    );
  });

  test('names the fields of a rule once each', () => {
    for (const { meta } of CATALOGUE) expect(meta.fields).toEqual([...new Set(meta.fields)]);
  });
});

describe('what parsers remark is spoken of by one rule', () => {
  const dates: Field[] = ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'];
  const languages: Field[] = ['motherTongue', 'serviceLanguage'];
  const yesNo: Field[] = ['earningsRelatedRight', 'nonDisclosure', 'locked'];

  test.each<[fields: readonly Field[], remark: string, rule: string]>([
    [FIELDS, 'cell-error', 'cell-error-value'],
    [['personId'], 'format', 'person-id-format'],
    [['personId'], 'impossible-date', 'person-id-impossible-date'],
    [['personId'], 'individual-number', 'person-id-individual-number'],
    [['personId'], 'check-character', 'person-id-check-character'],
    [['personId'], 'future', 'person-id-future'],
    [['personId'], 'number', 'person-id-number'],
    [['personId'], 'repaired', 'person-id-repaired'],
    [['personId'], 'temporary', 'person-id-temporary'],
    [dates, 'impossible-date', 'date-impossible'],
    [dates, 'no-day', 'date-without-day'],
    [dates, 'unreadable', 'date-unreadable'],
    [dates, 'future', 'date-future'],
    [dates, 'too-early', 'date-too-early'],
    [dates, 'repaired', 'date-repaired'],
    [['postalCode'], 'format', 'postal-code-format'],
    [['postalCode'], 'unknown', 'postal-code-unknown'],
    [['postalCode'], 'leading-zero', 'postal-code-leading-zero'],
    [['municipality'], 'unknown', 'municipality-unknown'],
    [['municipality'], 'ambiguous', 'municipality-unknown'],
    [['municipality'], 'typo', 'value-misspelt'],
    [['municipality'], 'merged', 'municipality-merged'],
    [['benefit'], 'unknown', 'benefit-unknown'],
    [['benefit'], 'typo', 'value-misspelt'],
    [languages, 'unknown', 'language-unknown'],
    [languages, 'ambiguous', 'language-unknown'],
    [languages, 'typo', 'value-misspelt'],
    [['nationality'], 'unknown', 'nationality-unknown'],
    [['nationality'], 'typo', 'value-misspelt'],
    [['nationality'], 'several', 'nationality-several'],
    [['employmentCode'], 'unknown', 'employment-code-unknown'],
    [['employmentCode'], 'leading-zero', 'employment-code-leading-zero'],
    [['phone'], 'format', 'phone-format'],
    [['phone'], 'several', 'phone-several'],
    [['email'], 'format', 'email-format'],
    [['coach'], 'unknown', 'coach-unknown'],
    [['coach'], 'ambiguous', 'coach-unknown'],
    [yesNo, 'unknown', 'yes-no-unknown'],
    [['serviceNeed'], 'unknown', 'service-need-unknown'],
    [['referral'], 'unknown', 'referral-unknown'],
    [['referral'], 'unknown-part', 'referral-unknown'],
  ])('%s: %s → %s', (fields, remark, rule) => {
    for (const field of fields) expect([field, speakersOf(field, remark)]).toEqual([field, [rule]]);
  });

  // Another spacing of the same value is none of the user's worry.
  test.each<[Field]>([['postalCode'], ['phone'], ['email']])(
    'a repair of %s is passed over in silence',
    (field) => {
      expect(speakersOf(field, 'repaired')).toEqual([]);
    },
  );
});
