import { reading, unusable } from '../model/reading';
import { workingTimeParser } from './working-time';

const parse = workingTimeParser();

describe('a share of full working time', () => {
  test.each([
    [100, 1],
    ['100', 1],
    ['100 %', 1],
    [50, 0.5],
    ['50 %', 0.5],
    ['0,5', 0.5],
    [1, 1],
    ['1', 1],
    ['1 %', 0.01],
    [0.8, 0.8],
    [0, 0],
  ])('%j is %d', (cell, fte) => {
    expect(parse(cell)).toEqual(reading(fte));
  });

  test.each([
    ['range', 150],
    ['range', '-50 %'],
    ['range', '120 %'],
    ['format', 'puoli'],
  ])('is unusable as %s: %j', (code, cell) => {
    expect(parse(cell)).toEqual(unusable(code));
  });
});
