import { FIELDS } from '../model/field';
import { fromIso } from '../model/local-date';
import { EMPTY, isUnusable, unusable } from '../model/reading';
import { fieldParsers } from './field-parsers';

const referenceDate = fromIso('2021-03-31')!;
const parsers = fieldParsers({
  reference: {
    municipalities: [],
    languages: [],
    countries: [],
    postcodes: new Map(),
    holidays: new Set(),
  },
  referenceDate,
  dateSystem: 1900,
  coaches: [],
  employmentCodes: [],
  referrals: [],
});

describe('the parsers of the fields', () => {
  test.each(FIELDS)('%s: an empty cell is empty', (field) => {
    expect(parsers[field](null)).toBe(EMPTY);
    expect(parsers[field]('\u00A0')).toBe(EMPTY);
  });

  test.each(FIELDS.filter((field) => field !== 'nonDisclosure'))(
    '%s: an error value cannot be used',
    (field) => {
      expect(parsers[field]({ error: '#N/A' })).toEqual(unusable('cell-error', { error: '#N/A' }));
    },
  );

  test.each(['birthDate', 'jobSearchStart', 'unemploymentStart', 'memberSince', 'lastContact'] as const)(
    '%s: nothing has happened after the reference date',
    (field) => {
      expect(parsers[field]('31.3.2021').value).toBe(referenceDate);
      expect(parsers[field]('1.4.2021')).toEqual(unusable('future'));
    },
  );

  test('personId: nobody is born after the reference date', () => {
    expect(parsers.personId('010421A902C')).toEqual(unusable('future'));
  });

  test.each([
    ['email', 5],
    ['coach', true],
    ['motherTongue', true],
    ['city', false],
  ] as const)('%s: %j is no such value', (field, cell) => {
    expect(parsers[field](cell)).toEqual(unusable('wrong-type'));
  });

  test.each(FIELDS)('%s: what a cell says is never in a parameter', (field) => {
    for (const cell of ['salaisuus', '131052-308U', 7.25, '31.2.2021', '\uFFFD\uFFFD', 'x'.repeat(500)]) {
      const { remarks } = parsers[field](cell);
      expect(JSON.stringify(remarks)).not.toContain(String(cell));
    }
  });

  test.each(FIELDS)('%s: any cell gets an answer', (field) => {
    for (const cell of [
      '',
      '  ',
      ',',
      '()',
      '/',
      '-',
      '(',
      'ja',
      '0',
      'NaN',
      '\u0000',
      '😀',
      NaN,
      -0,
      Infinity,
      1e300,
      true,
    ]) {
      const read = parsers[field](cell);
      expect(read.value !== null || isUnusable(read) || read === EMPTY).toBe(true);
    }
  });
});
