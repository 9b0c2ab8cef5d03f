import { solveMinCostFlow } from './network-simplex';
import type { FlowNetwork } from './flow-network';
import { below, chance } from './testing/chance';

type Arc = readonly [from: number, to: number, capacity: number, cost: number];

function networkOf(supply: readonly number[], arcs: readonly Arc[]): FlowNetwork {
  return {
    nodeCount: supply.length,
    root: supply.length - 1,
    supply: Int32Array.from(supply),
    source: Int32Array.from(arcs, ([from]) => from),
    target: Int32Array.from(arcs, ([, to]) => to),
    capacity: Int32Array.from(arcs, ([, , capacity]) => capacity),
    firstCurved: arcs.length,
    cost: Float64Array.from(arcs, ([, , , cost]) => cost),
  };
}

function solve(supply: readonly number[], arcs: readonly Arc[]) {
  return solveMinCostFlow(networkOf(supply, arcs));
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

test('fills curved arcs evenly, as if each unit had an arc of its own', () => {
  //  7 ─► 0 ─ 0 ─► 1 ─ 1, 3, 5, 7 … ─► 3
  //         └ 2 ─► 2 ─ 2, 4, 6 ──────► 3
  const { flow, unrouted } = solveMinCostFlow({
    nodeCount: 4,
    root: 3,
    supply: Int32Array.of(7, 0, 0, 0),
    source: Int32Array.of(0, 0, 1, 2),
    target: Int32Array.of(1, 2, 3, 3),
    capacity: Int32Array.of(9, 9, 6, 3),
    firstCurved: 2,
    cost: Float64Array.of(0, 2, 1, 3, 5, 7, 9, 11, 2, 4, 6),
  });
  expect([...flow]).toEqual([4, 3, 4, 3]);
  expect(unrouted).toBe(0);
});

test('curved arcs cost what arcs for each unit would', () => {
  let routed = 0;
  for (let seed = 1; seed <= 500; seed++) {
    const random = chance(seed);
    const [kinds, coaches] = [1 + below(6, random), 1 + below(6, random)];
    const root = kinds + coaches;
    const supply = Array.from({ length: root + 1 }, (_, v) => (v < kinds ? below(6, random) : 0));
    const straight: Arc[] = [];
    for (let kind = 0; kind < kinds; kind++) {
      for (let coach = 0; coach < coaches; coach++) {
        if (random() < 0.7) straight.push([kind, kinds + coach, 1 + below(9, random), below(20, random) - 5]);
      }
    }
    const units = Array.from({ length: coaches }, () =>
      Array.from({ length: below(12, random) }, () => below(15, random) - 3).sort((a, b) => a - b),
    );
    const single = units.flatMap((costs, coach) => costs.map((cost): Arc => [kinds + coach, root, 1, cost]));
    const plain = solve(supply, [...straight, ...single]);

    const curved = units.map((costs, coach): Arc => [kinds + coach, root, costs.length, 0]);
    const arcs = [...straight, ...curved];
    const { flow, unrouted } = solveMinCostFlow({
      ...networkOf(supply, arcs),
      firstCurved: straight.length,
      cost: Float64Array.from([...straight.map(([, , , cost]) => cost), ...units.flat()]),
    });
    const costOfCurved = [...flow].reduce(
      (sum, count, arc) =>
        sum +
        (arc < straight.length
          ? count * straight[arc]![3]
          : units[arc - straight.length]!.slice(0, count).reduce((all, cost) => all + cost, 0)),
      0,
    );
    const costOfPlain = [...plain.flow].reduce(
      (sum, count, arc) => sum + count * [...straight, ...single][arc]![3],
      0,
    );
    expect(unrouted).toBe(plain.unrouted);
    if (unrouted > 0) continue;
    routed++;
    expect(costOfCurved).toBe(costOfPlain);
  }
  expect(routed).toBeGreaterThan(100);
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
