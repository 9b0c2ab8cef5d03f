import type { ClientList } from '../model/client-list';
import { clientPlaces, clientSheetRow } from './client-places';

const list: ClientList = { count: 3, rows: Int32Array.of(6, 7, 12), columns: {} };
const original = [2, 4, 30].map((column) => ({ column, heading: 'x', field: null, withholdable: false }));
const places = clientPlaces({ original, derived: [] }, list);

test.each([
  [6, 1],
  [7, 2],
  [12, 3],
  [8, null],
  [1, null],
  [null, null],
])('what stands on row %p of the source is in row %p of the sheet of clients', (sourceRow, expected) => {
  expect(places.row(sourceRow)).toBe(expected);
});

test.each([
  ['C', 0],
  ['E', 1],
  ['AE', 2],
  ['D', null],
  [null, null],
])('what stands in column %p of the source is in column %p of the sheet of clients', (letters, expected) => {
  expect(places.column(letters)).toBe(expected);
});

test('the first client stands below the headings', () => {
  expect(clientSheetRow(0)).toBe(1);
});
