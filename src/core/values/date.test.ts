import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import type { LocalDate } from '../model/local-date';
import { addDays, dateParts, fromIso, toIso, toSerial } from '../model/local-date';
import { EMPTY, reading, unusable } from '../model/reading';
import { dateParser, serialOf } from './date';

const latest = fromIso('2021-03-31')!;
const parse = dateParser({ dateSystem: 1900, latest });
const date = (iso: string) => fromIso(iso)!;

describe('a date', () => {
  test.each([
    [44256],
    [44256.75],
    ['1.3.2021'],
    ['01.03.2021'],
    ['1. 3. 2021'],
    ['1 . 3 . 2021'],
    ['2021-03-01'],
    ['2021-03-01T00:00:00'],
    ['2021-03-01 00:00:00.000'],
    ['2021-03-01T00:00:00+02:00'],
    ['2021-03-01T00:00:00+0200'],
    ['2021-03-01T00:00:00.000Z'],
    ['2021-03-01T00:00Z'],
  ])('%j is plain notation', (cell) => {
    expect(parse(cell)).toEqual(reading(date('2021-03-01')));
  });

  test.each([
    ['1.1.1990', []],
    ['1.1.1900', ['early']],
    ['31.12.1989', ['early']],
    [2500, ['early']],
    ['31.12.89', ['doubtful', 'early']],
  ])('%j has the remarks %j where days before 1990 are unlikely', (cell, codes) => {
    const likely = dateParser({ dateSystem: 1900, latest, earliest: date('1990-01-01') });
    expect(likely(cell)).toEqual(reading(parse(cell).value, ...codes.map((code) => ({ code }))));
  });

  test.each([
    ['44256'],
    ['44256.0'],
    ['44256,00'],
    ['1,3,2021'],
    ['1.3 2021'],
    ['1..3.2021'],
    ['1.3..2021'],
    ['1.3.2021.'],
    ['2021/03/01'],
    ['01032021'],
    ['20210301'],
    [20210301],
    ['1.3.2021 0:00:00'],
    ['1.3.2021 00.00'],
    ['1. maaliskuuta 2021'],
    ['1 mars 2021'],
    ['1 March 2021'],
    ['1.maaliskuuta 2021'],
    ['1st March, 2021'],
  ])('%j is another form of one day and told as repaired', (cell) => {
    expect(parse(cell)).toEqual(reading(date('2021-03-01'), { code: 'repaired' }));
  });

  test.each<[why: string, cell: CellValue]>([
    ['the century is not told', '1.3.21'],
    ['the century is not told', '1. 3.21'],
    ['the century is not told', '1/3/21'],
    ['the century is not told', '1 March 21'],
    ['the century is not told', '010321'],
    ['the third of January is written so in America', '1/3/2021'],
    ['the third of January is written so in America', '1-3-2021'],
    ['the third of January is written so in America', '1/3/2021 0:00'],
    ['the tenth of March is written so without zeros', '1032021'],
    ['the tenth of March is written so without zeros', 1032021],
    ['a time of day stands there too', '44256,5'],
    ['a time of day stands there too', '44256.75'],
    ['a time of day stands there too', '1.3.2021 klo 12'],
    ['a time of day stands there too', '1.3.2021 klo 12.30'],
    ['a time of day stands there too', '1.3.2021 12:00:00'],
    ['a time of day stands there too', '1.3.2021 12:00:00.50'],
    ['a time of day stands there too', '2021-03-01T12:30'],
    ['a time of day stands there too', '1.3.2021 kl. 9.15'],
    ['a time of day stands there too', '1.3.2021 kl 9.15'],
    ['a time of day stands there too', '1.3.2021 klo12.30'],
    ['a time of day stands there too', '1.3.2021 kl 12'],
    ['a time of day stands there too', '1.3.2021 kl. 12'],
    ['a time of day stands there too', '1.3.2021 klo12'],
    ['a weekday stands there too', 'ma 1.3.2021'],
    ['a weekday stands there too', 'Maanantai 1.3.2021'],
    ['a weekday stands there too', 'Måndag, 1.3.2021'],
    ['a weekday stands there too', 'ma. 1.3.2021 0:00'],
  ])('%s: %j is read as the first of March and told as doubtful', (_, cell) => {
    expect(parse(cell)).toEqual(reading(date('2021-03-01'), { code: 'doubtful' }));
  });

  test.each<[cell: CellValue, iso: string, remark: string]>([
    ['15/3/2021', '2021-03-15', 'repaired'],
    ['15-3-2021', '2021-03-15', 'repaired'],
    ['3/3/2021', '2021-03-03', 'repaired'],
    ['39999', '2009-07-05', 'repaired'],
    ['40123', '2009-11-06', 'doubtful'],
    ['31121', '1985-03-15', 'doubtful'],
    ['9999', '1927-05-17', 'doubtful'],
    ['12/3/2021', '2021-03-12', 'doubtful'],
    ['13/3/2021', '2021-03-13', 'repaired'],
    ['3/12/2020', '2020-12-03', 'doubtful'],
    ['15. maaliskuuta 2021', '2021-03-15', 'repaired'],
    ['31021', '1984-12-05', 'doubtful'],
    ['15321', '1941-12-11', 'doubtful'],
    ['15021', '1941-02-14', 'repaired'],
    ['01121', '1903-01-25', 'doubtful'],
    ['01011900', '1900-01-01', 'repaired'],
  ])('%j is read as %s and told as %s', (cell, iso, remark) => {
    expect(parse(cell)).toEqual(reading(date(iso), { code: remark }));
  });

  test.each<[string, CellValue]>([
    ['impossible-date', '31.2.2021'],
    ['impossible-date', '29.2.2021'],
    ['impossible-date', '2021-02-30'],
    ['impossible-date', '31.2.21'],
    ['impossible-date', '31022021'],
    ['impossible-date', '3/15/2021'],
    ['no-day', '2.2021'],
    ['no-day', '02/2021'],
    ['no-day', '2021-02'],
    ['no-day', 'helmikuu 2021'],
    ['no-day', '2021'],
    ['no-day', 2021],
    ['no-day', 1900],
    ['no-day', 2199],
    ['no-day', '2.2021 0:00'],
    ['no-day', '2021 / 2'],
    ['future', '1.4.2021'],
    ['future', '1.4.21'],
    ['future', '1.1.22'],
    ['future', '1.1.2099'],
    ['future', 72686],
    ['future', '01012199'],
    ['too-early', '31.12.1899'],
    ['too-early', 5],
    ['unreadable', '1.3.'],
    ['unreadable', 'ei tiedossa'],
    ['unreadable', '1.3.2021 alkaen'],
    ['unreadable', 'n. 1.3.2021'],
    ['unreadable', '2021-02-28T22:00:00Z'],
    ['unreadable', -5],
    ['unreadable', 1e12],
    ['unreadable', 123456.5],
    ['unreadable', Infinity],
    ['unreadable', '144256,5'],
    ['unreadable', '44256,5 h'],
    ['unreadable', '12021-03-01'],
    ['unreadable', 'kevät 2021'],
    ['unreadable', 'noin 1. maaliskuuta 2021'],
    ['unreadable', '1. maaliskuuta 2021 alkaen'],
    ['unreadable', '1.3.2021 12:30 asti'],
    ['unreadable', 'ei tiedossa 0:00'],
    ['unreadable', true],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });

  test('of an empty cell says nothing', () => {
    expect(parse(null)).toBe(EMPTY);
  });

  test.each([
    ['1.3.31', latest, null],
    ['1.3.32', latest, '1932-03-01'],
    ['1.3.94', latest, '1994-03-01'],
    ['1.3.29', null, '2029-03-01'],
    ['1.3.30', null, '1930-03-01'],
  ])('with two digits of the year, %s, falls into the right century (%#)', (text, limit, iso) => {
    const read = dateParser({ dateSystem: 1900, latest: limit })(text);
    expect(read.value).toBe(iso === null ? null : date(iso));
  });

  test('as a serial number follows the date system of the workbook', () => {
    const parse1904 = dateParser({ dateSystem: 1904, latest: null });
    expect(parse1904(42794)).toEqual(reading(date('2021-03-01')));
    expect(parse1904('42794').value).toBe(date('2021-03-01'));
  });

  test.each<[iso: string, dateSystem: 1900 | 1904, serial: number | null]>([
    ['2021-03-01', 1900, 44256],
    ['2021-03-01', 1904, 42794],
    ['1900-02-28', 1900, null],
    ['1900-03-01', 1900, 61],
    ['1903-12-31', 1904, null],
    ['1904-01-01', 1904, 0],
    ['1905-03-13', 1900, 1899],
    ['1905-03-14', 1900, null],
    ['1906-01-07', 1900, null],
    ['1906-01-08', 1900, 2200],
    ['2173-10-13', 1900, 99_999],
    ['2173-10-14', 1900, null],
  ])('%s in the %i system is the serial number %p', (iso, dateSystem, serial) => {
    expect(serialOf(date(iso), dateSystem)).toBe(serial);
    if (serial !== null) {
      expect(dateParser({ dateSystem, latest: null })(serial)).toEqual(reading(date(iso)));
    }
  });

  test('written in any notation reads back as itself', () => {
    const days = fc.integer({ min: date('1927-05-19'), max: latest });
    fc.assert(
      fc.property(days, (day) => {
        const value = addDays(0 as LocalDate, day);
        const { year, month, day: dayOfMonth } = dateParts(value);
        const two = (part: number) => String(part).padStart(2, '0');
        for (const cell of [
          toSerial(value),
          toIso(value),
          String(toSerial(value)),
          `${dayOfMonth}.${month}.${year}`,
          `${two(dayOfMonth)}.${two(month)}.${year}`,
          `${dayOfMonth}/${month}/${year}`,
          `${two(dayOfMonth)}${two(month)}${year}`,
          Number(`${dayOfMonth}${two(month)}${year}`),
          toIso(value).replaceAll('-', ''),
        ]) {
          expect(parse(cell).value).toBe(value);
        }
      }),
      { seed: 20210331, numRuns: 1000 },
    );
  });
});
