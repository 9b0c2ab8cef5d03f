import { EMPTY, reading, unusable } from '../model/reading';
import { cellParser } from './cell-parser';

const parse = cellParser((text, raw) => reading(`${text}|${raw}`));

describe('the frame of every parser', () => {
  test.each([[null], [''], ['  '], ['\u00A0\t'], ['\u200B\uFEFF']])('%j is an empty cell', (cell) => {
    expect(parse(cell)).toBe(EMPTY);
  });

  test('an error value of a formula is named and cannot be used', () => {
    expect(parse({ error: '#REF!' })).toEqual(unusable('cell-error', { error: '#REF!' }));
  });

  test.each([
    [' a  b ', 'a b| a  b '],
    [740, '740|740'],
    [true, 'true|true'],
  ])('%j is read as tidied text beside the raw one', (cell, value) => {
    expect(parse(cell)).toEqual(reading(value));
  });

  test('numbers go to their own reader where there is one', () => {
    const withNumbers = cellParser<number>(
      () => unusable('format'),
      (value) => reading(value * 2),
    );
    expect(withNumbers(21)).toEqual(reading(42));
    expect(withNumbers('21')).toEqual(unusable('format'));
  });
});
