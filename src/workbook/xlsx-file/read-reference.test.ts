import { readRange, readReference } from './read-reference';

test.each([
  ['A1', { row: 0, column: 0 }],
  ['XFD1048576', { row: 1_048_575, column: 16_383 }],
  ['$AB$10', { row: 9, column: 27 }],
  ['c7', { row: 6, column: 2 }],
  ['XFE1', null],
  ['A1048577', null],
  ['A0', null],
  ['A', null],
  ['7', null],
  ['A1B', null],
  ['@1', null],
  ['[1', null],
  ['A-1', null],
  ['', null],
])('%s', (reference, cell) => {
  expect(readReference(reference)).toEqual(cell);
});

test.each([
  ['B2:D5', { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 }],
  ['D5:B2', { firstRow: 1, lastRow: 4, firstColumn: 1, lastColumn: 3 }],
  ['C3', { firstRow: 2, lastRow: 2, firstColumn: 2, lastColumn: 2 }],
  ['A1:B2:C3', null],
  ['A1:', null],
  ['A:B', null],
])('range %s', (reference, range) => {
  expect(readRange(reference)).toEqual(range);
});
