import fc from 'fast-check';
import { cellAddress, columnIndex, columnLetter } from './address';

describe('column letters', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %i is %s', (column, letters) => {
    expect(columnLetter(column)).toBe(letters);
    expect(columnIndex(letters)).toBe(column);
  });

  test('name every column of Excel, each by its own letters', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 16_383 }), (column) => {
        expect(columnIndex(columnLetter(column))).toBe(column);
        expect(columnLetter(column)).toMatch(/^[A-Z]{1,3}$/);
      }),
      { seed: 20210331, numRuns: 500 },
    );
  });
});

test.each([
  [0, 0, 'A1'],
  [16, 2, 'C17'],
  [1_048_575, 16_383, 'XFD1048576'],
])('the cell in row %i and column %i is %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});
