import type { ColumnMatch } from '../model/column-match';
import { plainGrid } from '../model/grid';
import { personPrinter } from './person-print';

const match = (column: number, field: ColumnMatch['field']): ColumnMatch => ({
  column,
  heading: '',
  field,
  confidence: 1,
  question: null,
  duplicateOf: null,
});
const grid = plainGrid('Lista', [
  ['Hetu', 'Nimi', 'Kunta'],
  ['010190-999P', 'Aalto Aino', 'Savonlinna'],
  ['010190Y999P', 'Aalto Aino', 'Savonlinna'],
]);
const columns = [match(0, 'personId'), match(1, 'fullName'), match(2, 'municipality')];
const print = personPrinter(grid, columns);

test('two people have two prints, and one person the same whatever else changes in the row', () => {
  expect(print(1)).not.toBe(print(2));
  const moved = plainGrid('Lista', [[], [], ['Juva', null, 'Aalto Aino', '010190-999P']]);
  const elsewhere = [match(0, 'municipality'), match(2, 'fullName'), match(3, 'personId')];
  expect(personPrinter(moved, elsewhere)(2)).toBe(print(1));
});

test('with a cell, the print changes with the cell', () => {
  expect(print(1, 2)).not.toBe(print(1));
  const edited = plainGrid('Lista', [[], ['010190-999P', 'Aalto Aino', 'Juva']]);
  expect(personPrinter(edited, columns)(1, 2)).not.toBe(print(1, 2));
  expect(personPrinter(edited, columns)(1)).toBe(print(1));
});
