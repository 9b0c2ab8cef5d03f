import { CATALOGUE } from '../core/validate/catalogue';
import type { FindingParams } from '../core/model/finding';
import { rules as en } from './en/rules';
import { rules as fi } from './fi/rules';
import type { RuleText } from './rule-text';
import { rules as sv } from './sv/rules';

const LANGUAGES: [language: string, texts: Readonly<Record<string, RuleText>>][] = [
  ['fi', fi],
  ['sv', sv],
  ['en', en],
];

const SENTENCES = /^[\p{Lu}].*[.]$/u;

/** Every parameter that some text uses. */
const PARAMS: FindingParams = {
  code: '05',
  column: 'D',
  columns: 'E, AB',
  count: 3,
  error: '#N/A',
  field: 'municipality',
  into: 'Mäntyharju',
  key: 'coachLimitPerFte',
  length: 130,
  limit: 120,
  name: 'Pertunmaa',
  row: 17,
  rows: '5, 9',
  suggestion: 'Savonlinna',
  total: 21,
};

describe.each(LANGUAGES)('the texts of rules in %s', (_, texts) => {
  test('cover the catalogue', () => {
    expect(Object.keys(texts)).toEqual(expect.arrayContaining(CATALOGUE.map((rule) => rule.meta.id)));
  });

  test('are whole sentences with parameters, without them, and with ones that nobody knows', () => {
    for (const [id, text] of Object.entries(texts)) {
      for (const params of [PARAMS, {}, { field: 'no-such-field' }]) {
        const message = text.message(params);
        expect([id, message]).toEqual([id, expect.stringMatching(SENTENCES)]);
        expect([id, message]).toEqual([id, expect.not.stringMatching(/undefined|no-such-field|\s\s|\(\)/)]);
      }
      expect([id, text.resolve]).toEqual([id, expect.stringMatching(SENTENCES)]);
      expect([id, text.title]).toEqual([id, expect.stringMatching(/^[\p{Lu}].*[^.]$/u)]);
    }
  });

  test.each([
    ['cell-error-value', '#N/A'],
    ['duplicate-person', '17'],
    ['value-misspelt', 'Savonlinna'],
    ['municipality-merged', 'Pertunmaa'],
    ['municipality-merged', 'Mäntyharju'],
    ['heading-used-twice', ' D '],
    ['hidden-rows', '(3)'],
    ['hidden-columns', '(3)'],
    ['blank-rows-skipped', '(3)'],
    ['formula-without-value', '(3)'],
    ['formulas-among-data', '(3)'],
    ['another-list', '(3)'],
    ['wrong-area', '3/21'],
    ['empty-column', 'E, AB'],
    ['column-unsure', ' D '],
    ['column-constant', ' D '],
    ['required-column-nearly-empty', ' D '],
    ['previous-client-missing', '5, 9'],
    ['person-under-two-codes', '17'],
    ['benefit-against-employment-code', '05'],
    ['totals-row-skipped', '17'],
    ['note-row-skipped', '17'],
    ['repeated-header-skipped', '17'],
    ['text-too-long', '130'],
    ['text-too-long', '120'],
    ['settings-bad-value', 'coachLimitPerFte'],
    ['settings-unknown-key', 'coachLimitPerFte'],
  ])('%s tells %s', (id, detail) => {
    expect(texts[id]!.message(PARAMS)).toContain(detail);
  });

  test('give no two findings the same title', () => {
    const titles = Object.values(texts).map((text) => text.title);
    expect(titles).toEqual([...new Set(titles)]);
  });
});

test.each([
  ['fi', fi, 'kotikunta'],
  ['sv', sv, 'hemkommun'],
  ['en', en, 'municipality of residence'],
])('columns are called by their names in %s', (_, texts, name) => {
  expect(texts['missing-column'].message(PARAMS)).toContain(name);
  expect(texts['heading-used-twice'].message(PARAMS)).toContain(name);
});
