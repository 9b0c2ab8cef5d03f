/**
 * Minimum-cost flow by the primal network simplex method.
 *
 * Problem. A network of nodes v with supplies s(v) ≥ 0 that all end in one node, the root; arcs a = (i, j) with integer
 * costs c(a) of either sign and integer capacities u(a) ≥ 0:
 *
 *     minimise Σ c(a) x(a)   where   0 ≤ x(a) ≤ u(a),   Σ out(v) − Σ in(v) = s(v) at every node v but the root.
 *
 * Signs. Potentials π with π(root) = 0; the reduced cost of a = (i, j) is c(a) + π(i) − π(j). At the optimum it is ≥ 0
 * where more could flow and ≤ 0 where less could.
 *
 * Invariants. The basis is a spanning tree hung from the root, and it is strongly feasible: from every node one more
 * unit could go up to its parent. Each node has an artificial arc to the root at a cost above that of any path; these
 * make the first tree, and flow left on them in the end is supply that no path takes.
 *
 * Method. Entering arc: the worst of a block of about √arcs, block after block in turn (Grigoriadis 1986). Leaving arc: the
 * last blocking one of the cycle, seen from its apex along the flow (Cunningham 1976), which keeps the tree strongly
 * feasible, so that it cannot cycle. The part of the tree that is cut off is hung anew, and its potentials all move by
 * the same amount. The choice depends on the order of the arcs alone: like input, like answer.
 *
 * Numbers. Costs and potentials are integers in doubles; they stay below 4 × nodes × (largest cost + 1), which must be
 * under 2⁵³ (`RangeError` otherwise). `?? 0` below stands for the compiler only: no index is out of bounds.
 *
 * Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), ch. 11; Cunningham, Math. Prog. 11 (1976) 105; the design
 * follows LEMON's network_simplex.h (Kovács, Optim. Methods Softw. 30 (2015) 94; after Bonneel et al. 2011).
 */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly root: number;
  /** By node; the root's own is not read. */
  readonly supply: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Int32Array;
  readonly cost: Float64Array;
}

export interface MinCostFlow {
  /** By arc. */
  readonly flow: Int32Array;
  /** By node; 0 at the root. */
  readonly potential: Float64Array;
  /** Supply that no path to the root could take. */
  readonly unrouted: number;
  readonly pivots: number;
}

/** The standing basis and flow. Arc `arcCount + v` is the artificial arc of node v. */
interface Basis {
  readonly arcCount: number;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Int32Array;
  readonly cost: Float64Array;
  readonly flow: Int32Array;
  /** `AT_LOWER`, `IN_TREE` or `AT_UPPER`, by arc. */
  readonly state: Int8Array;
  readonly potential: Float64Array;
  readonly parent: Int32Array;
  readonly parentArc: Int32Array;
  readonly depth: Int32Array;
  /** The children of a node are a doubly linked list. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
  readonly previousSibling: Int32Array;
}

const NONE = -1;
const AT_LOWER = 1;
const IN_TREE = 0;
const AT_UPPER = -1;

/** Solves a minimum-cost flow; see the header. Deterministic. Throws `RangeError` where costs are too large to be exact. */
export function solveMinCostFlow(network: FlowNetwork): MinCostFlow {
  return openMinCostFlow(network)(network.cost);
}

/**
 * Solves the same network again and again under other costs. Each solution starts from the basis of the one before, which other
 * costs leave feasible, so it takes only the pivots by which the two differ. Of several optima, which one comes depends on
 * the costs asked before as well.
 */
export function openMinCostFlow(network: FlowNetwork): (cost: Float64Array) => MinCostFlow {
  const basis = firstBasis(network);
  return (cost) => {
    setCosts(basis, cost, network);
    return optimise(basis);
  };
}

function optimise(basis: Basis): MinCostFlow {
  const { arcCount, flow, potential } = basis;
  const blockSize = Math.max(10, Math.ceil(Math.sqrt(arcCount)));
  let pivots = 0;
  let start = 0;
  for (;;) {
    const entering = findEntering(basis, start, blockSize);
    if (entering === NONE) break;
    start = entering + 1 === arcCount ? 0 : entering + 1;
    pivot(basis, entering);
    pivots++;
  }
  const unrouted = flow.subarray(arcCount).reduce((sum, units) => sum + units, 0);
  return { flow: flow.slice(0, arcCount), potential: potential.slice(), unrouted, pivots };
}

/** The most that an arc may cost in a network of so many nodes. */
export function largestCost(nodeCount: number): number {
  return Math.floor(Number.MAX_SAFE_INTEGER / (4 * nodeCount)) - 1;
}

/** Every node hangs from the root by its artificial arc, which carries its supply. */
function firstBasis({ nodeCount, root, supply, ...network }: FlowNetwork): Basis {
  const arcCount = network.source.length;
  const none = (): Int32Array => new Int32Array(nodeCount).fill(NONE);
  const basis: Basis = {
    arcCount,
    source: extend(network.source, new Int32Array(arcCount + nodeCount)),
    target: extend(network.target, new Int32Array(arcCount + nodeCount)),
    capacity: extend(network.capacity, new Int32Array(arcCount + nodeCount)),
    cost: new Float64Array(arcCount + nodeCount),
    flow: new Int32Array(arcCount + nodeCount),
    state: new Int8Array(arcCount + nodeCount).fill(AT_LOWER),
    potential: new Float64Array(nodeCount),
    parent: none(),
    parentArc: none(),
    depth: new Int32Array(nodeCount),
    firstChild: none(),
    nextSibling: none(),
    previousSibling: none(),
  };
  for (let v = 0; v < nodeCount; v++) {
    if (v === root) continue;
    const arc = arcCount + v;
    basis.source[arc] = v;
    basis.target[arc] = root;
    basis.capacity[arc] = 0x7fffffff;
    basis.flow[arc] = supply[v] ?? 0;
    basis.state[arc] = IN_TREE;
    basis.depth[v] = 1;
    hang(basis, v, root, arc);
  }
  return basis;
}

/** Other costs for the standing tree: its potentials are worked out anew from the root down. */
function setCosts(basis: Basis, cost: Float64Array, { nodeCount, root }: FlowNetwork): void {
  const { arcCount, potential, parent, parentArc, source, firstChild, nextSibling } = basis;
  const largest = cost.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (largest > largestCost(nodeCount)) throw new RangeError('flow-cost-too-large');
  basis.cost.fill(nodeCount * (largest + 1), arcCount);
  basis.cost.set(cost);
  potential[root] = 0;
  let v = firstChild[root] ?? NONE;
  while (v !== NONE) {
    const arc = parentArc[v] ?? 0;
    const step = basis.cost[arc] ?? 0;
    potential[v] = (potential[parent[v] ?? 0] ?? 0) + (source[arc] === v ? -step : step);
    let next = firstChild[v] ?? NONE;
    for (; next === NONE && v !== root; v = parent[v] ?? 0) next = nextSibling[v] ?? NONE;
    v = next;
  }
}

/** The worst violating arc of the first block that has any, from arc `start` on round to it again; `NONE`: optimal. */
function findEntering(
  { arcCount, source, target, cost, state, potential }: Basis,
  start: number,
  blockSize: number,
): number {
  let best = NONE;
  let worst = 0;
  let arc = start;
  let blockLeft = blockSize;
  for (let left = arcCount; left > 0;) {
    // A stretch ends where the block ends, where the arcs end, or where the round does.
    const end = arc + Math.min(blockLeft, arcCount - arc, left);
    left -= end - arc;
    blockLeft -= end - arc;
    for (; arc < end; arc++) {
      const reduced =
        (cost[arc] ?? 0) + (potential[source[arc] ?? 0] ?? 0) - (potential[target[arc] ?? 0] ?? 0);
      const violation = -(state[arc] ?? 0) * reduced;
      if (violation > worst) {
        worst = violation;
        best = arc;
      }
    }
    if (arc === arcCount) arc = 0;
    if (blockLeft === 0) {
      if (best !== NONE) return best;
      blockLeft = blockSize;
    }
  }
  return best;
}

/** Sends as much as fits round the cycle that the entering arc closes, and puts the tree right. */
function pivot(basis: Basis, entering: number): void {
  const { source, target, capacity, flow, state, parent, parentArc } = basis;
  const forward = state[entering] === AT_LOWER;
  const tail = (forward ? source[entering] : target[entering]) ?? 0;
  const head = (forward ? target[entering] : source[entering]) ?? 0;
  const apex = findApex(basis, tail, head);

  // Flow runs apex → … → tail → head → … → apex. The last arc that blocks leaves.
  let amount = capacity[entering] ?? 0;
  let cut = NONE;
  let cutOnTailSide = false;
  for (let v = tail; v !== apex; v = parent[v] ?? 0) {
    const arc = parentArc[v] ?? 0;
    const room = source[arc] === v ? (flow[arc] ?? 0) : (capacity[arc] ?? 0) - (flow[arc] ?? 0);
    if (room < amount) {
      amount = room;
      cut = v;
      cutOnTailSide = true;
    }
  }
  for (let v = head; v !== apex; v = parent[v] ?? 0) {
    const arc = parentArc[v] ?? 0;
    const room = source[arc] === v ? (capacity[arc] ?? 0) - (flow[arc] ?? 0) : (flow[arc] ?? 0);
    if (room <= amount) {
      amount = room;
      cut = v;
      cutOnTailSide = false;
    }
  }

  if (amount > 0) {
    flow[entering] = (flow[entering] ?? 0) + (forward ? amount : -amount);
    for (let v = tail; v !== apex; v = parent[v] ?? 0) {
      const arc = parentArc[v] ?? 0;
      flow[arc] = (flow[arc] ?? 0) + (source[arc] === v ? -amount : amount);
    }
    for (let v = head; v !== apex; v = parent[v] ?? 0) {
      const arc = parentArc[v] ?? 0;
      flow[arc] = (flow[arc] ?? 0) + (source[arc] === v ? amount : -amount);
    }
  }
  if (cut === NONE) {
    state[entering] = forward ? AT_UPPER : AT_LOWER;
    return;
  }
  const leaving = parentArc[cut] ?? 0;
  state[leaving] = flow[leaving] === 0 ? AT_LOWER : AT_UPPER;
  state[entering] = IN_TREE;
  const inside = cutOnTailSide ? tail : head;
  turnPath(basis, inside, cutOnTailSide ? head : tail, entering, cut);
  movePotentials(basis, inside, entering);
}

/** The lowest common ancestor. */
function findApex({ depth, parent }: Basis, a: number, b: number): number {
  while (a !== b) {
    const depthA = depth[a] ?? 0;
    const depthB = depth[b] ?? 0;
    if (depthA >= depthB) a = parent[a] ?? 0;
    if (depthB >= depthA) b = parent[b] ?? 0;
  }
  return a;
}

/** Cuts the subtree of `cut` off and hangs it by its node `inside` under `outside`, turning the path between over. */
function turnPath(basis: Basis, inside: number, outside: number, arc: number, cut: number): void {
  const { parent, parentArc } = basis;
  let v = inside;
  let above = outside;
  let aboveArc = arc;
  for (;;) {
    const oldParent = parent[v] ?? 0;
    const oldArc = parentArc[v] ?? 0;
    unhang(basis, v);
    hang(basis, v, above, aboveArc);
    if (v === cut) return;
    above = v;
    aboveArc = oldArc;
    v = oldParent;
  }
}

/** After the subtree of `top` was hung by `arc`: makes the arc's reduced cost 0. Preorder, by links alone. */
function movePotentials(
  { source, target, cost, potential, parent, depth, firstChild, nextSibling }: Basis,
  top: number,
  arc: number,
): void {
  const reduced = (cost[arc] ?? 0) + (potential[source[arc] ?? 0] ?? 0) - (potential[target[arc] ?? 0] ?? 0);
  const shift = source[arc] === top ? -reduced : reduced;
  let v = top;
  for (;;) {
    potential[v] = (potential[v] ?? 0) + shift;
    depth[v] = (depth[parent[v] ?? 0] ?? 0) + 1;
    let next = firstChild[v] ?? NONE;
    while (next === NONE && v !== top) {
      next = nextSibling[v] ?? NONE;
      if (next === NONE) v = parent[v] ?? 0;
    }
    if (next === NONE) return;
    v = next;
  }
}

function hang(
  { parent, parentArc, firstChild, nextSibling, previousSibling }: Basis,
  v: number,
  under: number,
  arc: number,
): void {
  const sibling = firstChild[under] ?? NONE;
  parent[v] = under;
  parentArc[v] = arc;
  nextSibling[v] = sibling;
  previousSibling[v] = NONE;
  if (sibling !== NONE) previousSibling[sibling] = v;
  firstChild[under] = v;
}

function unhang({ parent, firstChild, nextSibling, previousSibling }: Basis, v: number): void {
  const before = previousSibling[v] ?? NONE;
  const after = nextSibling[v] ?? NONE;
  if (before === NONE) firstChild[parent[v] ?? 0] = after;
  else nextSibling[before] = after;
  if (after !== NONE) previousSibling[after] = before;
}

function extend<A extends Int32Array | Float64Array>(values: A, longer: A): A {
  longer.set(values);
  return longer;
}
