import { largestCost } from './flow-network';
import type { FlowNetwork } from './flow-network';
import { copyOfTree, hang, loneNodes, nextBelow, NONE } from './spanning-tree';
import type { Tree } from './spanning-tree';

/** The standing basis and flow. Arcs are numbered in the order of the search; arc `arcCount + v` is the artificial one of node v. */
export interface Basis {
  readonly tree: Tree;
  readonly root: number;
  readonly arcCount: number;
  readonly firstCurved: number;
  /** The arc of the network at each place of the search. */
  readonly arcAt: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Int32Array;
  readonly flow: Int32Array;
  /** Of straight and of artificial arcs. */
  readonly cost: Float64Array;
  /** Of curved arcs, each in turn: −∞, its units, ∞. Those of an arc begin at `firstUnit[arc − firstCurved]`. */
  readonly unitCost: Float64Array;
  readonly firstUnit: Int32Array;
  /** What one more unit costs and what the last one does, by arc. In the tree a straight arc counts as neither full nor empty. */
  readonly more: Float64Array;
  readonly last: Float64Array;
  readonly potential: Float64Array;
}

/**
 * Every node hangs from the root by its artificial arc, which carries what comes to the node. Straight arcs that pay by
 * themselves are full from the beginning where there is enough to fill them: most of them stay so.
 */
export function firstBasis(
  { nodeCount, root, supply, firstCurved, ...network }: FlowNetwork,
  cost: Float64Array,
): Basis {
  const arcCount = network.source.length;
  const all = arcCount + nodeCount;
  const arcAt = mixedOrder(arcCount, firstCurved);
  const firstUnit = new Int32Array(arcCount - firstCurved + 1);
  network.capacity.subarray(firstCurved).forEach((units, i) => {
    firstUnit[i + 1] = (firstUnit[i] ?? 0) + units + 2;
  });
  const basis: Basis = {
    tree: loneNodes(nodeCount),
    root,
    arcCount,
    firstCurved,
    arcAt,
    source: inOrder(network.source, arcAt, new Int32Array(all)),
    target: inOrder(network.target, arcAt, new Int32Array(all)),
    capacity: inOrder(network.capacity, arcAt, new Int32Array(all)),
    flow: new Int32Array(all),
    cost: new Float64Array(all),
    unitCost: new Float64Array(firstUnit[arcCount - firstCurved] ?? 0),
    firstUnit,
    more: new Float64Array(all),
    last: new Float64Array(all),
    potential: new Float64Array(nodeCount),
  };
  const { source, target, capacity, flow } = basis;
  const rest = supply.slice();
  for (let arc = 0; arc < firstCurved; arc++) {
    const [from, to, units] = [source[arc] ?? 0, target[arc] ?? 0, capacity[arc] ?? 0];
    if ((cost[arcAt[arc] ?? 0] ?? 0) >= 0 || units > (rest[from] ?? 0)) continue;
    flow[arc] = units;
    rest[from] = (rest[from] ?? 0) - units;
    rest[to] = (rest[to] ?? 0) + units;
  }
  for (let v = 0; v < nodeCount; v++) {
    if (v === root) continue;
    const arc = arcCount + v;
    source[arc] = v;
    target[arc] = root;
    capacity[arc] = 0x7fffffff;
    flow[arc] = rest[v] ?? 0;
    hang(basis.tree, v, root, arc);
  }
  return basis;
}

/** A copy of what pivots and other costs change; the rest is shared. */
export function copyOf(basis: Basis): Basis {
  return {
    tree: copyOfTree(basis.tree),
    root: basis.root,
    arcCount: basis.arcCount,
    firstCurved: basis.firstCurved,
    arcAt: basis.arcAt,
    source: basis.source,
    target: basis.target,
    capacity: basis.capacity,
    flow: basis.flow.slice(),
    cost: basis.cost.slice(),
    unitCost: basis.unitCost.slice(),
    firstUnit: basis.firstUnit,
    more: basis.more.slice(),
    last: basis.last.slice(),
    potential: basis.potential.slice(),
  };
}

/** Other costs for the standing tree: its potentials are worked out anew from the root down. */
export function setCosts(basis: Basis, cost: Float64Array): void {
  const { root, arcCount, firstCurved, capacity, unitCost, firstUnit } = basis;
  const { source, more, potential } = basis;
  const { parent, parentArc } = basis.tree;
  const nodeCount = potential.length;
  let largest = 0;
  for (const each of cost) largest = Math.max(largest, Math.abs(each));
  if (largest > largestCost(nodeCount)) throw new RangeError('flow-cost-too-large');
  for (let arc = 0; arc < firstCurved; arc++) basis.cost[arc] = cost[basis.arcAt[arc] ?? 0] ?? 0;
  basis.cost.fill(nodeCount * (largest + 1), arcCount);
  for (let arc = firstCurved, unit = firstCurved; arc < arcCount; arc++) {
    const units = capacity[arc] ?? 0;
    const first = firstUnit[arc - firstCurved] ?? 0;
    unitCost[first] = -Infinity;
    unitCost.set(cost.subarray(unit, unit + units), first + 1);
    unitCost[first + units + 1] = Infinity;
    unit += units;
  }
  for (let arc = 0; arc < arcCount; arc++) priceOutside(basis, arc);
  potential[root] = 0;
  for (let v = nextBelow(basis.tree, root, root); v !== NONE; v = nextBelow(basis.tree, root, v)) {
    const arc = parentArc[v] ?? 0;
    priceInTree(basis, arc);
    const step = more[arc] ?? 0;
    potential[v] = (potential[parent[v] ?? 0] ?? 0) + (source[arc] === v ? -step : step);
  }
}

/** The k-th unit's cost on a curved arc; −∞ before the first, ∞ behind the last. */
export function costOfUnit({ unitCost, firstUnit, firstCurved }: Basis, arc: number, k: number): number {
  return unitCost[(firstUnit[arc - firstCurved] ?? 0) + k] ?? 0;
}

export function isCurved({ firstCurved, arcCount }: Basis, arc: number): boolean {
  return arc >= firstCurved && arc < arcCount;
}

/** Sets what one more unit costs and what the last one does, of a curved arc or of one outside the tree. */
export function priceOutside(basis: Basis, arc: number): void {
  const { cost, flow, more, last } = basis;
  const units = flow[arc] ?? 0;
  if (isCurved(basis, arc)) {
    more[arc] = costOfUnit(basis, arc, units + 1);
    last[arc] = costOfUnit(basis, arc, units);
  } else {
    more[arc] = units === 0 ? (cost[arc] ?? 0) : Infinity;
    last[arc] = units === 0 ? -Infinity : (cost[arc] ?? 0);
  }
}

/** The same of an arc in the tree. */
export function priceInTree(basis: Basis, arc: number): void {
  if (isCurved(basis, arc)) {
    priceOutside(basis, arc);
  } else {
    basis.more[arc] = basis.cost[arc] ?? 0;
    basis.last[arc] = basis.cost[arc] ?? 0;
  }
}

/**
 * The arcs in the order of the search, in which neighbours come from all over the network, so that each block is a fair
 * sample of the whole (as in LEMON). Curved arcs stay last.
 */
function mixedOrder(arcCount: number, firstCurved: number): Int32Array {
  const order = Int32Array.from({ length: arcCount }, (_, arc) => arc);
  const stride = Math.max(1, Math.floor(Math.sqrt(firstCurved)));
  let at = 0;
  for (let start = 0; start < stride; start++) {
    for (let arc = start; arc < firstCurved; arc += stride) order[at++] = arc;
  }
  return order;
}

function inOrder(values: Int32Array, order: Int32Array, longer: Int32Array): Int32Array {
  order.forEach((from, at) => (longer[at] = values[from] ?? 0));
  return longer;
}
