import { marksByRow } from './mark';

test('marks are found by row and column, the first of two in one cell', () => {
  const marks = marksByRow([
    { row: 1, column: 2, look: 'error' },
    { row: 1, column: 3, look: 'review' },
    { row: 1, column: 2, look: 'info' },
  ]);
  expect(marks.get(1)?.get(2)).toBe('error');
  expect(marks.get(1)?.get(3)).toBe('review');
  expect(marks.get(2)).toBeUndefined();
});
