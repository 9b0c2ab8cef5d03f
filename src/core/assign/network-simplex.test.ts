import { solveMinCostFlow } from './network-simplex';

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

function solve(supply: readonly number[], arcs: readonly Arc[]) {
  return solveMinCostFlow({
    nodeCount: supply.length,
    root: supply.length - 1,
    supply: Int32Array.from(supply),
    source: Int32Array.from(arcs, ([from]) => from),
    target: Int32Array.from(arcs, ([, to]) => to),
    capacity: Int32Array.from(arcs, ([, , capacity]) => capacity),
    cost: Float64Array.from(arcs, ([, , , cost]) => cost),
  });
}

test('fills the cheapest path first', () => {
  //        ┌─ 2 at 1 ─► 1 ─ 9 at 1 ─┐
  //  5 ─► 0 ─ 2 at 3 ───────────────► 3
  //        └─ 9 at 2 ─► 2 ─ 9 at 2 ─┘
  const { flow, unrouted } = solve(
    [5, 0, 0, 0],
    [
      [0, 1, 2, 1],
      [0, 3, 2, 3],
      [0, 2, 9, 2],
      [1, 3, 9, 1],
      [2, 3, 9, 2],
    ],
  );
  expect([...flow]).toEqual([2, 2, 1, 2, 1]);
  expect(unrouted).toBe(0);
});

test('sends flow back where a later client needs the place more', () => {
  //  0 ─ 1 ─► 2 (one place) ─► 4      0 could go to 3 for 5, 1 only for 100
  const { flow } = solve(
    [1, 1, 0, 0, 0],
    [
      [0, 2, 1, 1],
      [0, 3, 1, 5],
      [1, 2, 1, 2],
      [1, 3, 1, 100],
      [2, 4, 1, 0],
      [3, 4, 1, 0],
    ],
  );
  expect([...flow]).toEqual([0, 1, 1, 0, 1, 1]);
});

test('uses arcs of negative cost up to their capacity', () => {
  const { flow } = solve(
    [3, 0],
    [
      [0, 1, 2, -4],
      [0, 1, 9, 0],
    ],
  );
  expect([...flow]).toEqual([2, 1]);
});

test('counts the supply that no path takes', () => {
  expect(solve([3, 2, 0], [[0, 2, 1, 0]]).unrouted).toBe(4);
});

test('potentials prove the flow', () => {
  const arcs: readonly Arc[] = [
    [0, 1, 1, 1],
    [0, 2, 4, 3],
    [1, 2, 4, 1],
    [1, 3, 2, 7],
    [2, 3, 3, 1],
  ];
  const { flow, potential } = solve([2, 2, 0, 0], arcs);
  arcs.forEach(([from, to, capacity, cost], arc) => {
    const reduced = cost + potential[from]! - potential[to]!;
    if (flow[arc]! < capacity) expect(reduced).toBeGreaterThanOrEqual(0);
    if (flow[arc]! > 0) expect(reduced).toBeLessThanOrEqual(0);
  });
});

test('refuses costs that doubles cannot hold exactly', () => {
  expect(() => solve([1, 0], [[0, 1, 1, 2 ** 51]])).toThrow(RangeError);
});
