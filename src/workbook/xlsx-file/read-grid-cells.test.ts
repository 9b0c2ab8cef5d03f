import { createGridCells } from './read-grid-cells';

test('rows are as long as their last value, and empty rows share one array', () => {
  const grid = createGridCells();
  grid.put(2, 1, 'a', 'General');
  grid.put(0, 0, 1, 'General');
  grid.put(2, 1, 'b', 'General');
  const { cells, columnCount, formats } = grid.finish();
  expect(cells).toEqual([[1], [], [null, 'b']]);
  expect(columnCount).toBe(2);
  expect(formats).toEqual([]);
});

test('formats are indexes, and rows of like formats share one array', () => {
  const grid = createGridCells();
  for (const row of [0, 1, 2]) {
    grid.put(row, 0, 'a', 'General');
    grid.put(row, 1, 44_286, row === 2 ? '0.00' : 'd.m.yyyy');
  }
  const { formatCodes, formats } = grid.finish();
  expect(formatCodes).toEqual(['General', 'd.m.yyyy', '0.00']);
  expect(formats).toEqual([
    [0, 1],
    [0, 1],
    [0, 2],
  ]);
  expect(formats[1]).toBe(formats[0]);
});

test('a later value brings its own format', () => {
  const grid = createGridCells();
  grid.put(0, 0, 1, '0.00');
  grid.put(0, 0, 1, 'General');
  expect(grid.finish().formats).toEqual([[0]]);
});

test('far cells in row after row are too large', () => {
  const grid = createGridCells();
  expect(() => {
    for (let row = 0; row < 2000; row++) grid.put(row, 16_383, 1, 'General');
  }).toThrow('too-large');
});
