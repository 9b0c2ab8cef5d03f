import { nextIndex } from './next-index';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowDown', 19, 19],
  ['ArrowUp', 3, 2],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 13],
  ['PageDown', 15, 19],
  ['PageUp', 13, 3],
  ['PageUp', 3, 0],
  ['Home', 7, 0],
  ['End', 7, 19],
  ['Enter', 7, null],
] as const)('%s at %i of 20', (key, index, next) => {
  expect(nextIndex(key, index, 20)).toBe(next);
});

test('an empty list has nowhere to go', () => {
  expect(nextIndex('End', 0, 0)).toBe(0);
});
