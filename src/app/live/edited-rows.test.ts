import type { CellRange } from '../../core/model/grid';
import { cellKey, plainGrid } from '../../core/model/grid';
import { bothEdits, editedRows, withRows } from './edited-rows';

const range = (
  firstRow: number,
  firstColumn: number,
  lastRow = firstRow,
  lastColumn = firstColumn,
): CellRange => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
const HEADER = 3;
const COLUMNS = [1, 2, 4];

describe('what an edit means for a list', () => {
  test.each([
    ['a cell of the list', [range(8, 2)], { first: 8, last: 8 }],
    ['cells of several rows', [range(8, 2), range(5, 4, 6, 4)], { first: 5, last: 8 }],
    ['a row below the list', [range(900, 1)], { first: 900, last: 900 }],
    ['a whole row', [range(8, 0, 8, 16_383)], { first: 8, last: 8 }],
    ['a column without heading between the others', [range(8, 3)], null],
    ['a cell beside the list', [range(8, 9)], null],
    ['a title above another column', [range(0, 9)], null],
    ['a heading', [range(3, 1)], 'whole-list'],
    ['a new heading beside the list', [range(3, 5)], 'whole-list'],
    ['what stands above the headings', [range(1, 1)], 'whole-list'],
    ['a whole column', [range(0, 4, 1_048_575, 4)], 'whole-list'],
    ['nothing', [], null],
  ] as const)('%s', (_, ranges, meaning) => {
    expect(editedRows({ ranges, moved: false }, HEADER, COLUMNS)).toEqual(meaning);
  });

  test('rows that moved mean the whole list, wherever they are', () => {
    expect(editedRows({ ranges: [range(8, 9)], moved: true }, HEADER, COLUMNS)).toBe('whole-list');
  });

  test('two edits are told as one', () => {
    const one = { ranges: [range(1, 1)], moved: false };
    expect(bothEdits(one, { ranges: [range(2, 2)], moved: true })).toEqual({
      ranges: [range(1, 1), range(2, 2)],
      moved: true,
    });
  });
});

describe('a grid with some rows read again', () => {
  const before = {
    ...plainGrid('Lista', [['a'], ['b'], ['c']]),
    formulas: new Map([
      [cellKey(1, 0), 'B1'],
      [cellKey(2, 0), 'C1'],
    ]),
  };

  test('has their values and formulas, and all else as before', () => {
    const rows = { ...plainGrid('Lista', [[], ['x', 'y']]), formulas: new Map([[cellKey(1, 1), 'D1']]) };
    const after = withRows(before, rows, { first: 1, last: 1 });
    expect(after.cells).toEqual([['a'], ['x', 'y'], ['c']]);
    expect([...after.formulas]).toEqual([
      [cellKey(2, 0), 'C1'],
      [cellKey(1, 1), 'D1'],
    ]);
    expect(after.columnCount).toBe(2);
  });

  test.each([
    [
      'grows where rows were typed below',
      [[], [], [], [], ['e']],
      { first: 4, last: 4 },
      [['a'], ['b'], ['c'], [], ['e']],
    ],
    ['keeps an emptied row as an empty one', [], { first: 2, last: 2 }, [['a'], ['b'], []]],
    ['takes rows of no end', [[], ['x']], { first: 1, last: 1_048_575 }, [['a'], ['x'], []]],
  ])('%s', (_, cells, span, expected) => {
    expect(withRows(before, plainGrid('Lista', cells), span).cells).toEqual(expected);
  });
});
