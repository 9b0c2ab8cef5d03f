import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import { fromIso } from '../model/local-date';
import type { OwnWord, WordField } from '../model/own-words';
import { WORD_FIELDS } from '../model/own-words';
import { fieldParsers } from './field-parsers';
import { withOwnWords } from './own-words';

const municipality = (code: string, fi: string) => ({ code, fi, sv: fi, en: fi });
const parsers = fieldParsers({
  reference: {
    municipalities: [
      { ...municipality('740', 'Savonlinna'), endedOn: null, mergedInto: null },
      { ...municipality('588', 'Pertunmaa'), endedOn: fromIso('2020-01-01'), mergedInto: '740' },
    ],
    languages: [{ code: 'ru', fi: 'venäjä', sv: 'ryska', en: 'Russian' }],
    countries: [{ code: 'RU', fi: 'Venäjä', sv: 'Ryssland', en: 'Russia' }],
    postcodes: new Map(),
    holidays: new Set(),
  },
  referenceDate: fromIso('2021-03-31')!,
  dateSystem: 1900,
  coaches: [],
  employmentCodes: ['02'],
  referrals: [{ id: 'psykologi', names: { fi: 'psykologi', sv: 'x', en: 'y' }, synonyms: [] }],
});

const WORDS: Readonly<Record<WordField, readonly [word: string, meaning: string]>> = {
  benefit: ['Tuki A', 'työmarkkinatuki'],
  municipality: ['Sln', 'Savonlinna'],
  motherTongue: ['vnj', 'venäjä'],
  nationality: ['vnj', 'Venäjä'],
  serviceLanguage: ['vnj', 'venäjä'],
  employmentCode: ['ttm', 'työtön'],
  serviceNeed: ['B-polku', 'tuettu'],
  referral: ['psyk.', 'psykologi'],
  coach: ['A-K', 'Virtanen Anna'],
  earningsRelatedRight: ['oik', 'kyllä'],
  nonDisclosure: ['avoin', 'ei'],
  locked: ['pysyy', 'kyllä'],
};
const ALL = WORD_FIELDS.map((field): OwnWord => {
  const [word, meaning] = WORDS[field];
  return { field, word, meaning };
});

describe('own words', () => {
  test.each(WORD_FIELDS)(
    '%s: a word reads exactly as its meaning, in any case and with any spaces',
    (field) => {
      const own = withOwnWords(parsers, ALL);
      const [word, meaning] = WORDS[field];
      for (const cell of [word, word.toUpperCase(), ` ${word.toLowerCase()}\u00A0`, word.replace('-', '–')]) {
        expect(own[field](cell)).toEqual(parsers[field](meaning));
        expect(own[field](cell).remarks).toEqual([]);
      }
    },
  );

  test('are of their own field alone, and may be numbers', () => {
    const own = withOwnWords(parsers, [{ field: 'serviceNeed', word: '3', meaning: 'paljon tukea' }]);
    expect(own.serviceNeed(3).value).toBe('much-support');
    const language = withOwnWords(parsers, [{ field: 'motherTongue', word: 'vnj', meaning: 'venäjä' }]);
    expect(language.serviceLanguage('vnj').value).toBeNull();
  });

  test('go before the dictionary; of two meanings the first stands', () => {
    const own = withOwnWords(parsers, [
      { field: 'benefit', word: 'pp', meaning: 'ansiopäiväraha' },
      { field: 'benefit', word: 'PP', meaning: 'työmarkkinatuki' },
    ]);
    expect(own.benefit('pp').value).toBe('earnings-related');
  });

  test.each([
    ['no word', 'sitä sun tätä'],
    ['a typo', 'työmarkinatuki'],
    ['nothing', ''],
  ])('whose meaning is %s mean nothing', (_, meaning) => {
    const own = withOwnWords(parsers, [{ field: 'benefit', word: 'pp', meaning }]);
    expect(own.benefit('pp').value).toBe('basic-allowance');
  });

  test('may mean a municipality that has been merged since', () => {
    const own = withOwnWords(parsers, [{ field: 'municipality', word: 'Ptm', meaning: 'Pertunmaa' }]);
    expect(own.municipality('ptm')).toEqual(parsers.municipality('Pertunmaa'));
    expect(own.municipality('ptm').value).toBe('740');
  });

  test('change no other cell', () => {
    const cell: fc.Arbitrary<CellValue> = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom('Savonlinna', 'tmt', 'x', 'venäjä', '-', null, true),
      fc.double(),
      fc.constant({ error: '#N/A' }),
    );
    const own = withOwnWords(parsers, ALL);
    const words = new Set(ALL.map(({ word }) => word.toLowerCase()));
    fc.assert(
      fc.property(fc.constantFrom(...WORD_FIELDS), cell, (field, value) => {
        fc.pre(typeof value !== 'string' || !words.has(value.trim().toLowerCase()));
        expect(own[field](value)).toEqual(parsers[field](value));
      }),
      { seed: 20210331, numRuns: 300 },
    );
  });
});
