import type { CellValue } from './cell';
import { judgeColumn, readingOf, valueOf } from './judged-column';
import { EMPTY, reading, unusable } from './reading';

const CELLS: readonly CellValue[] = [
  'fi',
  1,
  '1',
  null,
  'fi',
  { error: '#N/A' },
  true,
  { error: '#N/A' },
  { error: '#REF!' },
  '#N/A',
  '',
  1,
];

function judged() {
  const asked: CellValue[] = [];
  const column = judgeColumn(3, 'Kieli', CELLS, (cell) => {
    asked.push(cell);
    if (cell === null) return EMPTY;
    return typeof cell === 'object' ? unusable('cell-error') : reading(`${typeof cell} ${cell}`);
  });
  return { asked, column };
}

describe('a judged column', () => {
  test('asks once about each distinct cell, in the order of the rows; a number is not its digits', () => {
    expect(judged().asked).toEqual([
      'fi',
      1,
      '1',
      null,
      { error: '#N/A' },
      true,
      { error: '#REF!' },
      '#N/A',
      '',
    ]);
  });

  test('gives every client the reading of his or her own cell', () => {
    const { column } = judged();
    expect(CELLS.map((_, client) => column.cells[column.codes[client]!])).toEqual(CELLS);
    expect(CELLS.map((_, client) => valueOf(column, client))).toEqual([
      'string fi',
      'number 1',
      'string 1',
      null,
      'string fi',
      null,
      'boolean true',
      null,
      null,
      'string #N/A',
      'string ',
      'number 1',
    ]);
    expect(readingOf(column, 5).remarks).toEqual([{ code: 'cell-error' }]);
    expect(readingOf(column, 3).remarks).toEqual([]);
  });

  test('keeps its place and heading', () => {
    expect(judged().column).toMatchObject({ column: 3, heading: 'Kieli' });
  });

  test('that the list lacks has no values', () => {
    expect(valueOf(undefined, 0)).toBeNull();
  });
});
