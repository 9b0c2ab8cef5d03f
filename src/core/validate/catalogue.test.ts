import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { CellValue } from '../model/cell';
import { FIELDS } from '../model/field';
import type { Field } from '../model/field';
import { judgeColumn } from '../model/judged-column';
import { fromIso } from '../model/local-date';
import { unusable } from '../model/reading';
import { fieldParsers } from '../values/field-parsers';
import { CATALOGUE, RULE_IDS } from './catalogue';
import { CONTEXT } from './rule.fixture';
import { runRules } from './run-rules';

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

  test('tells the ids that a profile may set: the rules, and what completion finds', () => {
    expect([...RULE_IDS]).toEqual([...ids, 'staff-value-differs']);
  });

  test.each(CATALOGUE)(
    'says of $meta.id how grave it is, how it is mended and which fields it is about',
    (rule) => {
      const { severity, repair, fields, needs = [[FIELDS[0]]], requires = 'coaches' } = rule.meta;
      expect(['error', 'warning', 'info']).toContain(severity);
      expect([null, 'safe', 'doubtful']).toContain(repair);
      expect(['coaches', 'previous']).toContain(requires);
      expect(FIELDS).toEqual(expect.arrayContaining([...fields, ...needs.flat()]));
      // A cell rule without a field would never run; a group of no fields could never be there.
      expect(rule.level !== 'cell' || fields.length > 0).toBe(true);
      expect(needs).not.toEqual([]);
      expect(needs).not.toContainEqual([]);
      const judgesBy = { file: 'check', header: 'check', cell: 'check', row: 'judge', list: 'check' }[
        rule.level
      ];
      expect(rule).toHaveProperty(judgesBy);
    },
  );

  test('names the fields of a rule once each', () => {
    for (const { meta } of CATALOGUE) expect(meta.fields).toEqual([...new Set(meta.fields)]);
  });
});

describe('what parsers remark is spoken of by one rule', () => {
  const dates: Field[] = ['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'];
  const languages: Field[] = ['motherTongue', 'serviceLanguage'];
  const yesNo: Field[] = ['earningsRelatedRight', 'locked'];
  const names: Field[] = ['lastName', 'firstNames', 'fullName'];
  const freeText: Field[] = [...names, 'streetAddress', 'city', 'notes'];
  const codes: Field[] = ['personId', 'postalCode', 'phone', 'email', 'employmentCode', ...dates];
  const words = FIELDS.filter((field) => !codes.includes(field));

  test.each<[remark: string, rule: string, fields: readonly Field[]]>([
    ['cell-error', 'cell-error-value', FIELDS],
    ['spaces', 'edge-spaces', words],
    ['invisible', 'invisible-characters', FIELDS],
    ['mojibake', 'mojibake', FIELDS],
    ['format', 'person-id-format', ['personId']],
    ['impossible-date', 'person-id-impossible-date', ['personId']],
    ['individual-number', 'person-id-individual-number', ['personId']],
    ['check-character', 'person-id-check-character', ['personId']],
    ['future', 'person-id-future', ['personId']],
    ['number', 'person-id-number', ['personId']],
    ['scientific', 'person-id-scientific', ['personId']],
    ['repaired', 'person-id-repaired', ['personId']],
    ['temporary', 'person-id-temporary', ['personId']],
    ['impossible-date', 'date-impossible', dates],
    ['no-day', 'date-without-day', dates],
    ['unreadable', 'date-unreadable', dates],
    ['future', 'date-future', dates],
    ['too-early', 'date-too-early', dates],
    ['repaired', 'date-repaired', dates],
    ['early', 'date-before-1990', dates.filter((field) => field !== 'birthDate')],
    ['doubtful', 'date-doubtful', dates],
    ['format', 'postal-code-format', ['postalCode']],
    ['unknown', 'postal-code-unknown', ['postalCode']],
    ['leading-zero', 'postal-code-leading-zero', ['postalCode']],
    ['unknown', 'municipality-unknown', ['municipality']],
    ['ambiguous', 'municipality-unknown', ['municipality']],
    ['typo', 'value-misspelt', ['municipality']],
    ['merged', 'municipality-merged', ['municipality']],
    ['unknown', 'benefit-unknown', ['benefit']],
    ['typo', 'value-misspelt', ['benefit']],
    ['unknown', 'language-unknown', languages],
    ['ambiguous', 'language-unknown', languages],
    ['typo', 'value-misspelt', languages],
    ['unknown', 'nationality-unknown', ['nationality']],
    ['typo', 'value-misspelt', ['nationality']],
    ['several', 'nationality-several', ['nationality']],
    ['unknown', 'employment-code-unknown', ['employmentCode']],
    ['leading-zero', 'leading-zero-restored', ['employmentCode', 'phone']],
    ['format', 'name-format', names],
    [
      'placeholder',
      'placeholder',
      FIELDS.filter((field) => !['nonDisclosure', 'coach', 'notes'].includes(field)),
    ],
    [
      'wrong-type',
      'wrong-type',
      FIELDS.filter((field) => ![...yesNo, 'nonDisclosure', 'notes'].includes(field)),
    ],
    ['too-long', 'text-too-long', [...freeText, 'email']],
    ['like-formula', 'formula-like-text', freeText],
    [
      'digits-lost',
      'number-precision-lost',
      ['personId', 'postalCode', 'municipality', 'phone', 'employmentCode'],
    ],
    ['format', 'phone-format', ['phone']],
    ['several', 'contact-several', ['phone', 'email']],
    ['format', 'email-format', ['email']],
    ['typo', 'coach-misspelt', ['coach']],
    ['unknown', 'coach-unknown', ['coach']],
    ['ambiguous', 'coach-unknown', ['coach']],
    ['unknown', 'yes-no-unknown', yesNo],
    ['unknown', 'non-disclosure-unclear', ['nonDisclosure']],
    ['unknown', 'service-need-unknown', ['serviceNeed']],
    ['unknown', 'referral-unknown', ['referral']],
    ['unknown-part', 'referral-unknown', ['referral']],
  ])('%s → %s', (remark, rule, fields) => {
    for (const field of fields) expect([field, speakersOf(field, remark)]).toEqual([field, [rule]]);
  });

  // Another spacing of the same value is none of the user's worry.
  test.each<[Field]>([['postalCode'], ['phone'], ['email']])(
    'a repair of %s is passed over in silence',
    (field) => {
      expect(speakersOf(field, 'repaired')).toEqual([]);
    },
  );

  test.each(codes)('spaces around %s are passed over in silence', (field) => {
    expect(speakersOf(field, 'spaces')).toEqual([]);
  });
});

describe('with the parsers of cells', () => {
  const same = (code: string, name: string) => ({ code, fi: name, sv: name, en: name });
  const place = (code: string, name: string) => ({ ...same(code, name), endedOn: null, mergedInto: null });
  const parsers = fieldParsers({
    reference: {
      municipalities: [
        place('740', 'Savonlinna'),
        place('507', 'Mäntyharju'),
        { ...place('588', 'Pertunmaa'), endedOn: fromIso('2025-01-01'), mergedInto: '507' },
      ],
      languages: [same('fi', 'suomi'), same('ru', 'venäjä')],
      countries: [same('FI', 'Suomi'), same('EE', 'Viro')],
      postcodes: new Map([
        ['00100', '091'],
        ['57130', '740'],
      ]),
      holidays: new Set(),
    },
    referenceDate: fromIso('2026-03-31')!,
    dateSystem: 1900,
    coaches: CONTEXT.coaches,
    employmentCodes: ['02', '08'],
    referrals: [{ id: 'education-planner', names: same('', 'koulutussuunnittelija'), synonyms: [] }],
  });

  function rulesOn(field: Field, cells: readonly CellValue[]): string[] {
    const column = judgeColumn<unknown>(0, 'Otsikko', cells, parsers[field]);
    const rows = Int32Array.from(cells, (_, client) => client + 2);
    const list = { count: cells.length, rows, columns: { [field]: column } };
    return runRules(CATALOGUE, list, CONTEXT).map(({ rule }) => rule);
  }

  const examples: [rule: string, field: Field, cell: CellValue][] = [
    ['benefit-unknown', 'benefit', 'kesäloma'],
    ['cell-error-value', 'notes', { error: '#N/A' }],
    ['coach-misspelt', 'coach', 'Testi Valmentja'],
    ['coach-unknown', 'coach', 'Tuntematon Valmentaja'],
    ['coach-unknown', 'coach', '?'],
    ['contact-several', 'phone', '044 555 3036, 044 555 3037'],
    ['contact-several', 'email', 'asiakas@example.fi; asiakas@example.org'],
    ['date-before-1990', 'unemploymentStart', '31.12.1989'],
    ['date-before-1990', 'lastContact', 2500],
    ['date-doubtful', 'memberSince', '1.3.21'],
    ['date-future', 'jobSearchStart', '1.4.2026'],
    ['date-impossible', 'birthDate', '31.2.2021'],
    ['date-repaired', 'memberSince', '1. maaliskuuta 2021'],
    ['date-too-early', 'lastContact', '1.3.1021'],
    ['date-unreadable', 'unemploymentStart', 'keväällä'],
    ['date-without-day', 'unemploymentStart', '2.2021'],
    ['edge-spaces', 'municipality', 'Savonlinna '],
    ['edge-spaces', 'streetAddress', '\u00A0Keksitynkuja 1'],
    ['edge-spaces', 'notes', 'Soittaa  itse.'],
    ['email-format', 'email', 'asiakas(at)example.fi'],
    ['employment-code-unknown', 'employmentCode', '99'],
    ['formula-like-text', 'notes', '=1+1'],
    ['formula-like-text', 'lastName', ' @Mallikas'],
    ['invisible-characters', 'municipality', 'Savon\u00ADlinna '],
    ['invisible-characters', 'phone', '\u202D044 555 3036\u202C'],
    ['invisible-characters', 'memberSince', '1.3.2021\u200B'],
    ['language-unknown', 'motherTongue', 'marsu'],
    ['leading-zero-restored', 'employmentCode', 2],
    ['leading-zero-restored', 'phone', 445553036],
    ['mojibake', 'lastName', 'HÃ¶glund'],
    ['mojibake', 'municipality', 'MÃ¤ntyharju'],
    ['mojibake', 'motherTongue', 'venÃ¤jÃ¤ '],
    ['municipality-merged', 'municipality', 'Pertunmaa'],
    ['municipality-unknown', 'municipality', 'Timbuktu'],
    ['name-format', 'lastName', 123],
    ['nationality-several', 'nationality', 'Suomi ja Viro'],
    ['nationality-unknown', 'nationality', 'marsilainen'],
    ['non-disclosure-unclear', 'nonDisclosure', 'ehkä'],
    ['non-disclosure-unclear', 'nonDisclosure', '?'],
    ['number-precision-lost', 'phone', 3584455530361234],
    ['number-precision-lost', 'phone', '3,58446E+11'],
    ['number-precision-lost', 'personId', 1234567890123456],
    ['person-id-check-character', 'personId', '010594-9022'],
    ['person-id-format', 'personId', '010594'],
    ['person-id-future', 'personId', '010526A902F'],
    ['person-id-impossible-date', 'personId', '310294-902Y'],
    ['person-id-individual-number', 'personId', '010594-001Y'],
    ['person-id-number', 'personId', 10594],
    ['person-id-repaired', 'personId', ' 131052\u2013308t'],
    ['person-id-number', 'personId', '1,01E+84'],
    ['person-id-scientific', 'personId', 1.0105e84],
    ['person-id-temporary', 'personId', '010594-9021'],
    ['phone-format', 'phone', 'ei ole'],
    ['placeholder', 'lastName', '?'],
    ['placeholder', 'benefit', 'ei tiedossa'],
    ['placeholder', 'city', '--'],
    ['placeholder', 'unemploymentStart', '?'],
    ['placeholder', 'locked', 'tuntematon'],
    ['placeholder', 'personId', 'puuttuu'],
    ['postal-code-format', 'postalCode', '57'],
    ['postal-code-leading-zero', 'postalCode', 100],
    ['postal-code-unknown', 'postalCode', '57131'],
    ['referral-unknown', 'referral', 'koulutussuunnittelija, kapteeni'],
    ['required-value-missing', 'nationality', ' '],
    ['service-need-unknown', 'serviceNeed', 'ehkä'],
    ['text-too-long', 'fullName', 'Mallikas '.repeat(10)],
    ['text-too-long', 'notes', 'x'.repeat(1001)],
    ['value-misspelt', 'municipality', 'Savonlina'],
    ['value-misspelt', 'municipality', 'Savonlina '],
    ['wrong-type', 'lastName', true],
    ['wrong-type', 'coach', false],
    ['wrong-type', 'city', 57130],
    ['wrong-type', 'email', 44000],
    ['yes-no-unknown', 'locked', 'ehkä'],
  ];

  test.each(examples)('%s speaks alone of %s %j', (rule, field, cell) => {
    expect(rulesOn(field, [cell])).toEqual([rule]);
  });

  test.each<[field: Field, cell: CellValue]>([
    ['lastName', 'af\u00A0Mallikas'],
    ['notes', 'Soittaa itse.\r\n\r\nEi vastaa.'],
    ['unemploymentStart', '1.1.1990'],
    ['birthDate', '31.12.1989'],
    ['notes', '?'],
    ['notes', 'x'.repeat(1000)],
    ['phone', '+358 44 555 3036'],
    ['notes', true],
    ['earningsRelatedRight', true],
    ['locked', '-'],
    ['benefit', '-'],
    ['postalCode', ' 57130 '],
    ['employmentCode', '02 '],
    ['phone', ' 044 555 3036'],
    ['email', 'asiakas@example.fi '],
    ['memberSince', ' 1.3.2021'],
  ])('no rule speaks of %s %j', (field, cell) => {
    expect(rulesOn(field, [cell])).toEqual([]);
  });

  test('duplicate-person speaks of the second row of a person', () => {
    expect(rulesOn('personId', ['131052-308T', '131052-308T'])).toEqual(['duplicate-person']);
  });

  test('every rule about cells has been heard', () => {
    const heard = new Set(examples.map(([rule]) => rule));
    const ofCells = CATALOGUE.filter((rule) => rule.level === 'cell').map((rule) => rule.meta.id);
    expect([...heard].sort()).toEqual(ofCells);
  });
});
