import { fteFor } from './fte-for';

test.each([
  [0, 100, 0],
  [1, 100, 0.01],
  [150, 100, 1.5],
  [100, 90, 1.12],
  // A limit of nobody can be asked for: what if.
  [0, 0, 0],
  [3, 0, Infinity],
])('%i clients at %i each take %f', (clients, limit, fte) => {
  expect(fteFor(clients, limit)).toBe(fte);
});
