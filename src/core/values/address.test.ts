import { reading, unusable } from '../model/reading';
import { addressParser } from './address';

describe('an address', () => {
  test.each([
    ['Olavinkatu 27\u00A0F', 'Olavinkatu 27 F'],
    ['c/o Mallikas\r\nOlavinkatu 27', 'c/o Mallikas\nOlavinkatu 27'],
    ['SAVONLINNA', 'SAVONLINNA'],
    ['PL 12', 'PL 12'],
  ])('%j is kept', (cell, text) => {
    expect(addressParser()(cell)).toEqual(reading(text));
  });

  test.each([
    ['wrong-type', 57130],
    ['wrong-type', '57130'],
    ['wrong-type', 44_000],
    ['wrong-type', '1.3.2021'],
    ['placeholder', '-'],
    ['placeholder', 'Ei tiedossa'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(addressParser()(cell)).toEqual(unusable(code));
  });
});
