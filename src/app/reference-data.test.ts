import type { LocalDate } from '../core/model/local-date';
import { addDays, dateParts, fromIso, localDate, toIso } from '../core/model/local-date';
import { reading } from '../core/model/reading';
import { languageParser } from '../core/values/language';
import { municipalityParser } from '../core/values/municipality';
import { nationalityParser } from '../core/values/nationality';
import { postalCodeParser } from '../core/values/postal-code';
import { loadReference } from './reference-data';

const reference = loadReference();
const in2021 = fromIso('2021-03-31')!;
const in2026 = fromIso('2026-01-31')!;

describe('the reference data', () => {
  test('is built once', () => {
    expect(loadReference()).toBe(reference);
  });

  test('has what the sources have, and each code once', () => {
    expect(reference.municipalities).toHaveLength(309);
    expect(reference.postcodes.size).toBe(3026);
    for (const list of [reference.municipalities, reference.languages, reference.countries]) {
      expect(new Set(list.map(({ code }) => code)).size).toBe(list.length);
      expect(list.filter(({ fi, sv, en }) => fi === '' || sv === '' || en === '')).toEqual([]);
    }
  });

  test('knows of one merger: Pertunmaa into Mäntyharju on 1.1.2025', () => {
    expect(reference.municipalities.filter(({ endedOn }) => endedOn !== null)).toEqual([
      expect.objectContaining({
        code: '588',
        fi: 'Pertunmaa',
        endedOn: fromIso('2025-01-01'),
        mergedInto: '507',
      }),
    ]);
  });

  test('places every postcode in a municipality', () => {
    const codes = new Set(reference.municipalities.map(({ code }) => code));
    expect([...reference.postcodes.values()].filter((code) => !codes.has(code))).toEqual([]);
  });
});

describe('against the whole register', () => {
  test('every municipality reads as itself by code and by name', () => {
    const parse = municipalityParser(reference, in2021);
    for (const { code, fi, sv, en } of reference.municipalities) {
      for (const cell of [code, Number(code), fi, fi.toUpperCase(), sv, en]) {
        expect([cell, parse(cell)]).toEqual([cell, reading(code)]);
      }
    }
  });

  test.each([
    ['Savonlinnan kaupunki', '740'],
    ['Mikkelin', '491'],
    ['Juvan kunta', '178'],
    ['Hirvensalmen kunta', '097'],
    ['Kangasniemen kunta', '213'],
    ['Mäntyharjun kunta', '507'],
    ['Puumalan kunta', '623'],
    ['Pieksämäen kaupunki', '593'],
    ['Sulkavan kunta', '768'],
    ['Enonkosken kunta', '046'],
    ['Rantasalmen kunta', '681'],
    ['Heinäveden kunta', '090'],
    ['Lappeenrannan kaupunki', '405'],
    ['Varkauden kaupunki', '915'],
    ['Kemin kaupunki', '240'],
    ['Salon kaupunki', '734'],
  ])('%s is %s though all other municipalities stand beside it', (name, code) => {
    expect(municipalityParser(reference, in2021)(name)).toEqual(reading(code));
  });

  test('a slip that could mean several municipalities is no municipality', () => {
    const parse = municipalityParser(reference, in2021);
    for (const name of [
      'Savo',
      'Lappi',
      'Suomi',
      'Viro',
      'Narnia',
      'Kerimäki',
      'Punkaharju',
      'Savonranta',
      'Ristiina',
    ]) {
      expect([name, parse(name).value]).toEqual([name, null]);
    }
  });

  test('Pertunmaa belongs to a list of 2021 and not to one of 2026', () => {
    expect(municipalityParser(reference, in2021)('Pertunmaa').value).toBe('588');
    expect(municipalityParser(reference, in2026)('Pertunmaa').value).toBe('507');
  });

  test('every language reads as itself by code, save the code that people write for "not available"', () => {
    const parse = languageParser(reference);
    for (const { code } of reference.languages) {
      expect([code, parse(code).value]).toEqual([code, code === 'na' ? null : code]);
    }
  });

  test('every Finnish name of a language is understood, and two-letter codes win shared names', () => {
    const parse = languageParser(reference);
    for (const { code, fi } of reference.languages) {
      const { value } = parse(fi);
      expect([fi, value === null]).toEqual([fi, false]);
      if (code.length === 2 && fi.length > 3) expect([fi, value]).toEqual([fi, code]);
    }
  });

  test('every country reads as itself by code and by name', () => {
    const parse = nationalityParser(reference);
    for (const { code, fi, sv, en } of reference.countries) {
      for (const cell of [fi, sv, en, ...(code === 'NA' ? [] : [code])]) {
        expect([cell, parse(cell)]).toEqual([cell, reading(code)]);
      }
    }
  });

  test('every postcode reads as itself', () => {
    const parse = postalCodeParser(reference);
    for (const postcode of reference.postcodes.keys()) expect(parse(postcode)).toEqual(reading(postcode));
  });
});

/** Easter Sunday of the Gregorian calendar by the anonymous algorithm (Meeus, Astronomical Algorithms, ch. 8). */
function easterSunday(year: number): LocalDate {
  const century = Math.floor(year / 100);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * (year % 19) + century - Math.floor(century / 4) - correction + 15) % 30;
  const rest = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const shift = Math.floor(((year % 19) + 11 * epact + 22 * rest) / 451);
  const days = epact + rest - 7 * shift + 114;
  return localDate(year, Math.floor(days / 31), (days % 31) + 1)!;
}

describe('public holidays', () => {
  const years = Array.from({ length: 26 }, (_, index) => 2015 + index);

  test.each(years)('%i has its fixed days and those that follow Easter', (year) => {
    const easter = easterSunday(year);
    const fixed = ['01-01', '01-06', '05-01', '12-06', '12-24', '12-25', '12-26'].map((day) =>
      fromIso(`${year}-${day}`)!,
    );
    for (const day of [...fixed, ...[-2, 0, 1, 39, 49].map((days) => addDays(easter, days))]) {
      expect([toIso(day), reference.holidays.has(day)]).toEqual([toIso(day), true]);
    }
  });

  test.each([
    ['2021-04-02', true],
    ['2021-06-25', true],
    ['2021-11-06', true],
    ['2024-06-21', true],
    ['2021-12-31', false],
    ['2021-04-01', false],
    ['2021-06-24', false],
  ])('%s: %s', (iso, holiday) => {
    expect(reference.holidays.has(fromIso(iso)!)).toBe(holiday);
  });

  test('are fifteen days every year', () => {
    for (const year of years) {
      expect([...reference.holidays].filter((day) => dateParts(day).year === year)).toHaveLength(15);
    }
  });
});
