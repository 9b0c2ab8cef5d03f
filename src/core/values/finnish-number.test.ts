import { reading, unusable } from '../model/reading';
import { finnishNumberParser } from './finnish-number';

const parse = finnishNumberParser();

describe('a Finnish number', () => {
  test.each([
    ['1,5', 1.5],
    ['0.5', 0.5],
    ['0.125', 0.125],
    ['\u22123', -3],
    ['1\u00A0234,5', 1234.5],
    ['12\u202F345\u00A0678', 12345678],
    ['50 %', 0.5],
    ['7,5%', 0.075],
    ['+4', 4],
    ['-0', 0],
    [2.5, 2.5],
  ])('%j is %d', (cell, value) => {
    expect(parse(cell)).toEqual(reading(value));
  });

  test.each([
    ['format', 'abc'],
    ['format', '1 23'],
    ['format', '1,2,3'],
    ['format', '1.3.2021'],
    ['format', NaN],
    ['ambiguous', '1.234'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });
});
