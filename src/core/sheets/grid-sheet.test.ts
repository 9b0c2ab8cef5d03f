import type { Grid } from '../model/grid';
import { cellKey, plainGrid } from '../model/grid';
import { gridSheet } from './grid-sheet';

const grid = (rest: Partial<Grid> = {}): Grid => ({
  ...plainGrid('Lista', [
    ['Hetu', 'Alkanut', 'Summa'],
    ['010190-999W', 44286, 3],
    [null, 44287, { error: '#N/A' }],
  ]),
  formatCodes: ['General', 'd.m.yyyy'],
  formats: [[], [0, 1, 0], [0, 1, 0]],
  ...rest,
});

describe('a sheet as it was read', () => {
  test('has every cell at its own address, with its format', () => {
    const plan = gridSheet(grid(), 'alatunniste');
    expect(plan).toMatchObject({ name: 'Lista', cells: grid().cells, print: { footer: 'alatunniste' } });
    expect(plan.formats).toEqual([
      { range: { firstRow: 1, lastRow: 2, firstColumn: 1, lastColumn: 1 }, code: 'd.m.yyyy' },
    ]);
  });

  test.each([
    ['B2-1', { formula: 'B2-1', value: 3 }],
    ["'Toinen taulukko'!A1", { formula: "'Toinen taulukko'!A1", value: 3 }],
    ['[1]Lista!A1', 3],
    ['SUM(Taulukko1[Summa])', 3],
  ])('keeps the formula %s, or its value where it points elsewhere', (formula, expected) => {
    const plan = gridSheet(grid({ formulas: new Map([[cellKey(1, 2), formula]]) }), '');
    expect(plan.cells[1]![2]).toEqual(expected);
  });

  test('keeps an error value, whatever its formula was', () => {
    const plan = gridSheet(grid({ formulas: new Map([[cellKey(2, 2), 'NA()']]) }), '');
    expect(plan.cells[2]![2]).toEqual({ error: '#N/A' });
  });

  test('shifts dates of the 1904 system, and no other number', () => {
    const plan = gridSheet(grid({ dateSystem: 1904 }), '');
    expect(plan.cells[1]).toEqual(['010190-999W', 44286 + 1462, 3]);
  });

  test('keeps merged cells, and makes columns neither too narrow nor too wide', () => {
    const merge = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 1 };
    const wide = plainGrid('Lista', [['a', 'x'.repeat(500)]]);
    expect(gridSheet({ ...wide, merges: [merge] }, '')).toMatchObject({
      merges: [merge],
      columnWidths: [6, 60],
    });
  });
});
