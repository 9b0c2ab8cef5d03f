import fc from 'fast-check';
import { fromIso } from '../model/local-date';
import { unusable } from '../model/reading';
import { checkCharacterOf, personIdParser } from './person-id';
import { recoveringPersonId } from './person-id-scientific';

const parse = recoveringPersonId(personIdParser({ referenceDate: fromIso('2021-03-31')! }));

describe('an identity code that Excel took for a number', () => {
  test.each([
    [1.0105e84],
    ['1.0105E+84'],
    ['1,0105e+84'],
    [' 1,0105E84'],
    ['1,01050E+84'],
    ['10105E80'],
    ['010105E80'],
  ])('%j is the one code that makes this number', (cell) => {
    expect(parse(cell)).toEqual({
      value: { code: '010105E0080', birthDate: fromIso('2005-01-01'), temporary: false },
      remarks: [{ code: 'scientific' }],
    });
  });

  test('of three digits is read from a number, which is exact, but not from text, which may be rounded', () => {
    const ends = Array.from({ length: 29 }, (_, index) => String(index + 2).padStart(3, '0'));
    const end = ends.map((nnn) => nnn + checkCharacterOf(`010100${nnn}`)).find((all) => /^\d+$/.test(all))!;
    const exponent = Number(end) + 4;
    expect(parse(Number(`1.01E${exponent}`)).value?.code.slice(7)).toBe(end);
    expect(parse(`1,01E+${exponent}`)).toEqual(unusable('number'));
  });

  test.each([
    ['of which the check character is wrong', 1.0105e85],
    ['of which the date does not exist', 3.2105e84],
    ['with more digits than a date has', 1.0105123e84],
    ['with an exponent that no code has', 1.0105e22],
    ['of zeros', '0000E10'],
  ])('is unusable as a number %s', (_, cell) => {
    expect(parse(cell)).toEqual(unusable('number'));
  });

  test.each([['010105E0080'], ['131052-308T'], [10105], ['E80'], [null], [true]])(
    '%j is left to the parser of codes',
    (cell) => {
      expect(parse(cell)).toEqual(personIdParser({ referenceDate: fromIso('2021-03-31')! })(cell));
    },
  );

  test('is never read as the code of another, and of several it is told that it cannot be known', () => {
    // Born after this century's first third: nobody's codes.
    const codes = fc.record({
      day: fc.integer({ min: 1, max: 28 }),
      month: fc.integer({ min: 1, max: 12 }),
      year: fc.integer({ min: 34, max: 99 }),
      individual: fc.integer({ min: 2, max: 30 }),
    });
    const late = recoveringPersonId(personIdParser({ referenceDate: fromIso('2099-12-31')! }));
    const heard = new Set<string>();
    fc.assert(
      fc.property(codes, ({ day, month, year, individual }) => {
        const two = (part: number) => String(part).padStart(2, '0');
        const date = two(day) + two(month) + two(year);
        const nine = date + String(individual).padStart(3, '0');
        const check = checkCharacterOf(nine);
        fc.pre(/\d/.test(check));
        const code = `${date}E${nine.slice(6)}${check}`;
        const number = Number(code);
        fc.pre(Number.isFinite(number));
        const { value, remarks } = late(number);
        heard.add(remarks[0]!.code);
        expect(value === null || value.code === code).toBe(true);
        expect(value === null).toBe(remarks[0]!.code === 'number');
      }),
      { seed: 20210331, numRuns: 3000 },
    );
    expect([...heard].sort()).toEqual(['number', 'scientific']);
  });
});
