import fc from 'fast-check';
import type { LocalDate } from './local-date';
import {
  addDays,
  addMonths,
  dateParts,
  daysInMonth,
  fromIso,
  fromSerial,
  fullYears,
  localDate,
  toIso,
  toSerial,
  weekday,
} from './local-date';

const MS_PER_DAY = 86_400_000;
const SEEDED = { seed: 20210331, numRuns: 2000 };

const on = (iso: string): LocalDate => fromIso(iso)!;
const firstDay = on('1900-01-01');
const lastDay = on('2100-12-31');
const anyDate = fc.integer({ min: firstDay, max: lastDay }).map((day) => day as LocalDate);

describe('a calendar date', () => {
  test.each([
    [1970, 1, 1, 0],
    [1969, 12, 31, -1],
    [2000, 2, 29, 11_016],
    [2021, 3, 31, 18_717],
  ])('%i-%i-%i is day %i', (year, month, day, expected) => {
    expect(localDate(year, month, day)).toBe(expected);
  });

  test.each([
    [2021, 2, 31],
    [2021, 2, 29],
    [1900, 2, 29],
    [2100, 2, 29],
    [2021, 4, 31],
    [2021, 0, 1],
    [2021, 13, 1],
    [2021, 1, 0],
    [2021, 12, 32],
  ])('%i-%i-%i does not exist', (year, month, day) => {
    expect(localDate(year, month, day)).toBeNull();
  });

  test.each([
    [2000, 2, 29],
    [1900, 2, 28],
    [2024, 2, 29],
    [2023, 2, 28],
    [2021, 1, 31],
    [2021, 6, 30],
    [2021, 12, 31],
  ])('of %i the month %i has %i days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });

  test('is the day that the calendar of the language says, every day from 1900 to 2100', () => {
    for (let day: number = firstDay; day <= lastDay; day++) {
      const utc = new Date(day * MS_PER_DAY);
      const parts = { year: utc.getUTCFullYear(), month: utc.getUTCMonth() + 1, day: utc.getUTCDate() };
      if (
        localDate(parts.year, parts.month, parts.day) !== day ||
        toIso(day as LocalDate) !== utc.toISOString().slice(0, 10)
      ) {
        throw new Error(`day ${day}`);
      }
    }
  });

  test('has its parts, and is made of them', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        const { year, month, day } = dateParts(date);
        expect(localDate(year, month, day)).toBe(date);
      }),
      SEEDED,
    );
  });

  test('keeps a year of two digits', () => {
    expect(toIso(localDate(21, 3, 31)!)).toBe('0021-03-31');
  });
});

describe('ISO 8601', () => {
  test('writes and reads every day from 1900 to 2100', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromIso(toIso(date))).toBe(date);
      }),
      SEEDED,
    );
  });

  test.each(['2021-02-31', '2021-3-31', '31.3.2021', '2021-03-31T00:00', ' 2021-03-31', ''])(
    '%p is no date',
    (text) => {
      expect(fromIso(text)).toBeNull();
    },
  );
});

describe('a serial number of Excel', () => {
  test.each<[number, 1900 | 1904, string | null]>([
    [61, 1900, '1900-03-01'],
    [60, 1900, null],
    [59, 1900, null],
    [1, 1900, null],
    [0, 1904, '1904-01-01'],
    [60, 1904, '1904-03-01'],
    [61, 1904, '1904-03-02'],
    [-1, 1904, null],
    [44_286, 1900, '2021-03-31'],
    [42_824, 1904, '2021-03-31'],
    [44_286.999, 1900, '2021-03-31'],
    [2_958_465, 1900, '9999-12-31'],
    [2_958_466, 1900, null],
    [Number.NaN, 1900, null],
    [Number.POSITIVE_INFINITY, 1900, null],
  ])('%p in the %i system is %p', (serial, dateSystem, expected) => {
    expect(fromSerial(serial, dateSystem)).toBe(expected === null ? null : on(expected));
  });

  test('is read back as the date that it was written for, from 1.3.1900 on', () => {
    fc.assert(
      fc.property(anyDate, (date) => {
        expect(fromSerial(toSerial(date), 1900)).toBe(date < on('1900-03-01') ? null : date);
      }),
      SEEDED,
    );
  });
});

describe('months later', () => {
  test.each([
    ['2020-11-30', 3, '2021-02-28'],
    ['2023-11-30', 3, '2024-02-29'],
    ['2021-01-31', 1, '2021-02-28'],
    ['2021-01-31', 2, '2021-03-31'],
    ['2021-12-15', 1, '2022-01-15'],
    ['2021-03-31', 12, '2022-03-31'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2021-03-31', -1, '2021-02-28'],
    ['2021-01-15', -1, '2020-12-15'],
    ['2021-03-31', 0, '2021-03-31'],
  ])('%s and %i months is %s', (from, months, expected) => {
    expect(toIso(addMonths(on(from), months))).toBe(expected);
  });

  test('is never in another month than the calendar says', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -240, max: 240 }), (date, months) => {
        const from = dateParts(date);
        const to = dateParts(addMonths(date, months));
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
      }),
      SEEDED,
    );
  });
});

describe('full years', () => {
  test.each([
    ['1991-03-31', '2021-03-31', 30],
    ['1991-04-01', '2021-03-31', 29],
    ['1992-02-29', '2021-02-28', 28],
    ['1992-02-29', '2021-03-01', 29],
    ['1992-02-29', '2020-02-29', 28],
    ['2021-03-31', '2021-03-31', 0],
    ['2021-04-01', '2021-03-31', -1],
  ])('from %s to %s are %i', (from, to, expected) => {
    expect(fullYears(on(from), on(to))).toBe(expected);
  });
});

describe('days', () => {
  test('later are counted over the end of a year', () => {
    expect(toIso(addDays(on('2021-12-31'), 1))).toBe('2022-01-01');
  });

  test.each([
    ['1970-01-01', 4],
    ['1969-12-31', 3],
    ['1917-12-06', 4],
    ['2000-02-29', 2],
    ['2021-03-31', 3],
    ['2024-12-29', 7],
    ['2024-12-30', 1],
  ])('of the week: %s is day %i', (date, expected) => {
    expect(weekday(on(date))).toBe(expected);
  });
});
