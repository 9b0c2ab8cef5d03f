import fc from 'fast-check';
import { reading, unusable } from '../model/reading';
import { postalCodeParser } from './postal-code';

const postcodes = new Map([
  ['57100', '740'],
  ['00100', '091'],
  ['01200', '092'],
]);
const parse = postalCodeParser({ postcodes });

describe('a postcode', () => {
  test.each([['57100'], [57100]])('%j is read as it stands', (cell) => {
    expect(parse(cell)).toEqual(reading('57100'));
  });

  test.each([
    [100, '00100'],
    ['100', '00100'],
    [1200, '01200'],
    ['1200', '01200'],
  ])('%j has lost its zeros and is %s', (cell, code) => {
    expect(parse(cell)).toEqual(reading(code, { code: 'leading-zero' }));
  });

  test.each([
    ['57 100'],
    ['57\u00A0100'],
    ['FI-57100'],
    ['fi\u201357100'],
    ['FIN-57100'],
    ['FI 57 100'],
    ['571OO'],
    ['57100 SAVONLINNA'],
    ['57100, Savonlinna'],
  ])('%j is repaired', (cell) => {
    expect(parse(cell)).toEqual(reading('57100', { code: 'repaired' }));
  });

  test('a code outside the register is kept with a remark', () => {
    expect(parse('99999')).toEqual(reading('99999', { code: 'unknown' }));
    expect(parse(9999)).toEqual(reading('09999', { code: 'leading-zero' }, { code: 'unknown' }));
  });

  test.each([
    ['ABCDE'],
    ['571000'],
    ['12'],
    [12],
    [-57100],
    [57100.5],
    ['SE-11122'],
    ['57100 12'],
    ['-'],
    [true],
  ])('%j has not the form of one', (cell) => {
    expect(parse(cell)).toEqual(unusable('format'));
  });

  test('reads back as itself, as a number and with spaces', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 99999 }), (number) => {
        const code = String(number).padStart(5, '0');
        expect(parse(code).value).toBe(code);
        expect(parse(number).value).toBe(code);
        expect(parse(`${code.slice(0, 2)} ${code.slice(2)}`).value).toBe(code);
      }),
      { seed: 20210331, numRuns: 500 },
    );
  });
});
