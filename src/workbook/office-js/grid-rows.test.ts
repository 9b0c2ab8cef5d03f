import { cellKey } from '../../core/model/grid';
import { createGridRows, isFormula } from './grid-rows';

const at = (firstRow: number, firstColumn: number, lastRow: number, lastColumn: number) => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});

describe('the rows of a grid', () => {
  test('stand where the used range stands; what is empty is null, blank rows share one array', () => {
    const rows = createGridRows();
    rows.add(
      at(2, 1, 4, 2),
      [
        ['a', ''],
        ['', ''],
        ['', 3],
      ],
      [
        ['General', 'General'],
        ['General', 'General'],
        ['General', '@'],
      ],
    );
    const { cells, columnCount, formats, formatCodes } = rows.finish();
    expect(cells).toEqual([[], [], [null, 'a'], [], [null, null, 3]]);
    expect(cells[0]).toBe(cells[3]);
    expect(columnCount).toBe(3);
    expect(formatCodes).toEqual(['General', '@']);
    expect(formats).toEqual([[], [], [], [], [0, 0, 1]]);
  });

  test('rows with the same formats share one array', () => {
    const rows = createGridRows();
    rows.add(at(0, 0, 1, 0), [['a'], ['b']], [['@'], ['@']]);
    rows.add(at(2, 0, 2, 0), [['c']], [['@']]);
    const { formats } = rows.finish();
    expect(new Set(formats).size).toBe(1);
  });

  test('a formula keeps its text apart, and an error its kind', () => {
    const rows = createGridRows();
    rows.add(at(0, 0, 0, 1), [['=A1', '#N/A']], [['General', 'General']]);
    rows.settle(0, 0, '=A1', '', false);
    rows.settle(0, 1, '#N/A', '#N/A', true);
    const { cells, formulas } = rows.finish();
    expect(cells).toEqual([['', { error: '#N/A' }]]);
    expect([...formulas]).toEqual([[cellKey(0, 0), 'A1']]);
  });

  test('text that begins with = is no formula', () => {
    expect(isFormula('=abc', '=abc')).toBe(false);
    expect(isFormula('=A1', 5)).toBe(true);
    expect(isFormula(5, 5)).toBe(false);
  });
});
