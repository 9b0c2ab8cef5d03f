import type { LocalDate } from '../core/model/local-date';
import { fromIso } from '../core/model/local-date';
import { counted } from './counted';
import { formatDate, formatNumber } from './format';

const NO_BREAK_SPACE = '\u00A0';
const MINUS = '\u2212';

function date(iso: string): LocalDate {
  return fromIso(iso)!;
}

describe('numbers', () => {
  test.each([
    ['fi', `1${NO_BREAK_SPACE}750`],
    ['sv', `1${NO_BREAK_SPACE}750`],
    ['en', '1,750'],
  ] as const)('have their thousands apart in %s', (language, text) => {
    expect(formatNumber(language, 1750)).toBe(text);
  });

  test.each([
    ['fi', '24,05'],
    ['sv', '24,05'],
    ['en', '24.05'],
  ] as const)('have the decimals asked for in %s', (language, text) => {
    expect(formatNumber(language, 24.0502, 2)).toBe(text);
    expect(formatNumber(language, 24.05)).toBe('24');
  });

  test('keep the decimals of another number apart', () => {
    expect([formatNumber('fi', 1.5, 1), formatNumber('fi', 1.5, 2), formatNumber('en', 1.5, 1)]).toEqual([
      '1,5',
      '1,50',
      '1.5',
    ]);
  });

  test.each([
    ['fi', `${MINUS}14`],
    ['sv', `${MINUS}14`],
    ['en', '-14'],
  ] as const)('below zero have the sign of %s', (language, text) => {
    expect(formatNumber(language, -14)).toBe(text);
  });
});

describe('dates', () => {
  test.each([
    ['fi', '31.3.2021', '1.1.2000'],
    ['sv', '31.3.2021', '1.1.2000'],
    ['en', '31/03/2021', '01/01/2000'],
  ] as const)('are written as in %s', (language, last, first) => {
    expect(formatDate(language, date('2021-03-31'))).toBe(last);
    expect(formatDate(language, date('2000-01-01'))).toBe(first);
  });

  test('are the same day in winter, in summer and when clocks change', () => {
    const days = ['2021-01-01', '2021-03-28', '2021-07-01', '2021-10-31', '2021-12-31'];
    expect(days.map((iso) => formatDate('fi', date(iso)))).toEqual([
      '1.1.2021',
      '28.3.2021',
      '1.7.2021',
      '31.10.2021',
      '31.12.2021',
    ]);
  });
});

describe('a count with its noun', () => {
  test.each([
    ['0', '0 virhettä'],
    ['1', '1 virhe'],
    ['2', '2 virhettä'],
    ['0,1', '0,1 virhettä'],
    ['1 001', '1 001 virhettä'],
  ])('%s', (count, text) => {
    expect(counted(count, 'virhe', 'virhettä')).toBe(text);
  });

  test.each(['fi', 'sv', 'en'] as const)('follows the plural rules of %s', (language) => {
    const rules = new Intl.PluralRules(language);
    for (const value of [0, 1, 2, 5, 11, 21, 100, 101, 1001]) {
      const one = rules.select(value) === 'one';
      expect(counted(formatNumber(language, value), 'one', 'many')).toMatch(one ? / one$/ : / many$/);
    }
  });
});
