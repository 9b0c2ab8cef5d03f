import fc from 'fast-check';
import { fromIso, localDate } from '../model/local-date';
import { unusable } from '../model/reading';
import { checkCharacterOf, maskPersonId, personIdParser } from './person-id';

const referenceDate = fromIso('2021-03-31')!;
const parse = personIdParser({ referenceDate });

/** A code of the 900 series with a check character that holds. */
function codeOf(ddmmyy: string, mark: string, individual: string): string {
  return ddmmyy + mark + individual + checkCharacterOf(ddmmyy + individual);
}

describe('a personal identity code', () => {
  test.each([
    ['131052-308T', '1952-10-13', false],
    ['010594Y9032', '1994-05-01', true],
    ['020516C903K', '2016-05-02', true],
    ['010181+900C', '1881-01-01', true],
    [codeOf('290200', 'A', '902'), '2000-02-29', true],
    [codeOf('310321', 'F', '999'), '2021-03-31', true],
  ])('vector %# is read with its birth date', (code, birthDate, temporary) => {
    const read = parse(code);
    expect(read.value).toEqual({ code, birthDate: fromIso(birthDate), temporary });
    expect(read.remarks).toEqual(temporary ? [{ code: 'temporary' }] : []);
  });

  test('codes that differ in their mark alone are different people', () => {
    expect(parse('100190-999P').value?.code).not.toBe(parse('100190Y999P').value?.code);
  });

  test.each([
    ['lower case', '131052-308t'],
    ['spaces around', ' 131052-308T\u00A0'],
    ['a space inside', '131052 -308T'],
    ['an en dash', '131052\u2013308T'],
    ['a minus sign', '131052\u2212308T'],
    ['a non-breaking hyphen', '131052\u2011308T'],
    ['letter O for zero', '131O52-3O8T'],
    ['small letter o for zero', '131o52-308t'],
    ['a zero-width space', '131052-308T\u200B'],
  ])('is repaired where it has %s', (_, cell) => {
    expect(parse(cell)).toEqual({
      value: { code: '131052-308T', birthDate: fromIso('1952-10-13'), temporary: false },
      remarks: [{ code: 'repaired' }],
    });
  });

  test.each([
    ['number', 1.0105e84],
    ['number', 131052308],
    ['format', '131052308T'],
    ['format', '131052-308'],
    ['format', '131052-308TA'],
    ['format', '131052G308T'],
    ['format', '131052O308T'],
    ['format', '13105/-308T'],
    ['format', '131052-308*'],
    ['format', '13105x-308T'],
    ['format', '131052-308O1'],
    ['format', 'ei ole'],
    ['impossible-date', '310252-308Y'],
    ['impossible-date', codeOf('290201', 'A', '902')],
    ['individual-number', '010190-001P'],
    ['individual-number', '010190-000N'],
    ['check-character', '131052-308U'],
    ['check-character', '010190-999K'],
    ['check-character', ' 131052-3O8u'],
    ['future', codeOf('010421', 'A', '902')],
  ])('is unusable as %s in case %#', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });

  test('may have 002 as its smallest individual number', () => {
    expect(parse(codeOf('010181', '+', '002')).value?.temporary).toBe(false);
  });

  test('of several errors the one nearest the form is told', () => {
    expect(parse('310252-000A')).toEqual(unusable('impossible-date'));
    expect(parse('010190-0000')).toEqual(unusable('individual-number'));
    expect(parse(codeOf('010121', 'A', '902').slice(0, 10) + '0')).toEqual(unusable('check-character'));
  });

  test('every code made by the decree reads as itself, and one changed digit never passes', () => {
    const codes = fc.record({
      year: fc.integer({ min: 0, max: 20 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      mark: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      individual: fc.integer({ min: 900, max: 999 }),
      place: fc.constantFrom(0, 1, 2, 3, 4, 5, 7, 8, 9),
      change: fc.integer({ min: 1, max: 9 }),
    });
    fc.assert(
      fc.property(codes, ({ year, month, day, mark, individual, place, change }) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const code = codeOf(two(day) + two(month) + two(year), mark, String(individual));
        expect(parse(code).value).toEqual({
          code,
          birthDate: localDate(2000 + year, month, day),
          temporary: true,
        });
        const digit = String((Number(code.charAt(place)) + change) % 10);
        expect(parse(code.slice(0, place) + digit + code.slice(place + 1)).value).toBeNull();
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });
});

describe('a masked code', () => {
  test.each([
    ['131052-308T', 'birth-date', '131052-****'],
    ['131052-308T', 'nothing', '***********'],
    ['131052-308', 'birth-date', '***********'],
    ['131052-308TT', 'birth-date', '***********'],
    ['1131052-308T', 'birth-date', '***********'],
    ['Virtanen Matti', 'birth-date', '***********'],
  ] as const)('%# shows no more than it may', (code, show, masked) => {
    expect(maskPersonId(code, show)).toBe(masked);
  });

  test('shows the birth date unless told otherwise', () => {
    expect(maskPersonId('010190-999W')).toBe('010190-****');
  });
});
