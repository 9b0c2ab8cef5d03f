import type { FieldValues } from '../../model/client-list';
import { clientListOf } from '../../model/client-list.fixture';
import type { Reading } from '../../model/reading';
import { EMPTY, unusable } from '../../model/reading';
import { reportsOf } from '../rule.fixture';
import { emptyColumn } from './empty-column';

/** So many clients, whose phone and city all read so. */
function listOf(count: number, reading: Reading<never>) {
  const list = clientListOf(
    Array.from({ length: count }, (): Partial<FieldValues> => ({ municipality: '740' })),
  );
  const column = (at: number) => ({
    column: at,
    heading: '',
    cells: [null],
    readings: [reading],
    codes: new Int32Array(count),
  });
  return { ...list, columns: { ...list.columns, phone: column(27), city: column(4) } };
}

describe('empty-column', () => {
  test('names the columns in which nothing stands, left to right', () => {
    expect(reportsOf(emptyColumn, { list: listOf(20, EMPTY) })).toEqual([[{ columns: 'E, AB' }]]);
  });

  test('is silent about columns with something that cannot be read', () => {
    expect(reportsOf(emptyColumn, { list: listOf(20, unusable('format')) })).toEqual([]);
  });

  test('is silent in a short list, which may be yet to be filled in', () => {
    expect(reportsOf(emptyColumn, { list: listOf(19, EMPTY) })).toEqual([]);
  });
});
