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
    [740, '740|740'],
    [true, 'true|true'],
    ['a b', 'a b|a b'],
    ['af\u00A0Mäki', 'af Mäki|af\u00A0Mäki'],
    ['ä\r\nb', 'ä b|ä\r\nb'],
  ])('%j is read as tidied text beside the raw one', (cell, value) => {
    expect(parse(cell)).toEqual(reading(value));
  });

  test('a cell read in a wrong encoding is read as it was, which is remarked', () => {
    expect(parse('MÃ¤ntyharju ')).toEqual(reading('Mäntyharju|Mäntyharju ', { code: 'mojibake' }));
  });

  test.each([
    [' a  b ', 'spaces', 'a b'],
    ['a\u00A0', 'spaces', 'a'],
    ['\tä', 'spaces', 'ä'],
    ['a\u200Bb', 'invisible', 'ab'],
    ['\uFEFFa  b', 'invisible', 'a b'],
    ['a\u0007', 'invisible', 'a'],
  ])('%j is read with the remark %s', (cell, code, text) => {
    expect(parse(cell)).toEqual(reading(`${text}|${cell}`, { code }));
  });

  test('how a cell is written is not remarked on where the kind of value has a remark of its own', () => {
    expect(cellParser(() => reading('740', { code: 'typo' }))(' a')).toEqual(
      reading('740', { code: 'typo' }),
    );
    expect(cellParser(() => unusable('format'))(' a\u200B')).toEqual(unusable('format'));
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
