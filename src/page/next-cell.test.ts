import { nextCell } from './next-cell';

const SIZE = { rowCount: 100, columnCount: 10 };

test.each([
  ['ArrowDown', false, [6, 5]],
  ['ArrowDown', true, [99, 5]],
  ['ArrowUp', false, [4, 5]],
  ['ArrowUp', true, [0, 5]],
  ['ArrowRight', false, [5, 6]],
  ['ArrowRight', true, [5, 9]],
  ['ArrowLeft', false, [5, 4]],
  ['ArrowLeft', true, [5, 0]],
  ['PageDown', false, [25, 5]],
  ['PageUp', false, [0, 5]],
  ['Home', false, [5, 0]],
  ['Home', true, [0, 0]],
  ['End', false, [5, 9]],
  ['End', true, [99, 9]],
] as const)('%s (with Ctrl: %s)', (key, ctrl, [row, column]) => {
  expect(nextCell({ key, ctrl }, { row: 5, column: 5 }, SIZE)).toEqual({ row, column });
});

test('nothing leads out of the grid, and other keys are not for it', () => {
  expect(nextCell({ key: 'ArrowUp', ctrl: false }, { row: 0, column: 0 }, SIZE)).toEqual({
    row: 0,
    column: 0,
  });
  expect(nextCell({ key: 'Tab', ctrl: false }, { row: 0, column: 0 }, SIZE)).toBeNull();
});
