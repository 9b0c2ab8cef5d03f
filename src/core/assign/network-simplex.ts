import { copyOf, costOfUnit, firstBasis, isCurved, priceInTree, priceOutside, setCosts } from './flow-basis';
import type { Basis } from './flow-basis';
import type { FlowNetwork } from './flow-network';
import { findApex, nextBelow, NONE, turnPath } from './spanning-tree';

/**
 * Minimum-cost flow by the primal network simplex method.
 *
 * Problem. A network of nodes v with supplies s(v) ≥ 0 that all end in one node, the root; arcs a = (i, j) with integer
 * capacities u(a) ≥ 0 and convex costs: the k-th unit on an arc costs c(a, k), an integer of either sign, and no unit less
 * than the one before. Straight arcs cost the same for each unit; only arcs to the root may be curved.
 *
 *     minimise Σ c(a, 1) + … + c(a, x(a))   where   0 ≤ x(a) ≤ u(a),   Σ out(v) − Σ in(v) = s(v) at every node v but the root.
 *
 * Signs. Potentials π with π(root) = 0. What a unit gains by passing a = (i, j) is π(j) − π(i). At the optimum it is at most
 * what one more unit costs (`more`, ∞ on a full arc) and at least what the last one does (`last`, −∞ on an empty arc).
 *
 * Invariants. The basis is a spanning tree hung from the root, and it is strongly feasible: from every node one more
 * unit could go up to its parent. The potentials make that unit worth what it costs. Each node has an artificial arc to the
 * root at a cost above that of any path; these make the first tree, and flow left on them in the end is supply that no path
 * takes.
 *
 * Method. Entering arc: the worst of a block of about √arcs, block after block in turn (Grigoriadis 1986), the arcs being in
 * a mixed order (`flow-basis.ts`). Leaving arc: the
 * last blocking one of the cycle, seen from its apex along the flow (Cunningham 1976), which keeps the tree strongly
 * feasible, so that it cannot cycle. The part of the tree that is cut off is hung anew, and its potentials all move by
 * the same amount. The choice depends on the order of the arcs alone: like input, like answer.
 *
 * Curved arcs. Each stands for a row of arcs that hold one unit. Convexity fills them in turn, so of each row only the last
 * full and the first empty one can ever enter, and these two are all that is kept. A cycle has at most two curved arcs, one
 * to the root and one from it; unit after unit goes round while it pays, which is one pivot here and would be one a unit
 * there.
 *
 * Numbers. Costs and potentials are integers in doubles; they stay below 4 × nodes × (largest cost + 1), which must be
 * under 2⁵³ (`RangeError` otherwise). `?? 0` below stands for the compiler only: no index is out of bounds.
 *
 * Sources: Ahuja, Magnanti, Orlin, Network Flows (1993), ch. 11; Cunningham, Math. Prog. 11 (1976) 105; the design
 * follows LEMON's network_simplex.h (Kovács, Optim. Methods Softw. 30 (2015) 94; after Bonneel et al. 2011).
 */
export interface MinCostFlow {
  /** By arc. */
  readonly flow: Int32Array;
  /** By node; 0 at the root. */
  readonly potential: Float64Array;
  /** Supply that no path to the root could take. */
  readonly unrouted: number;
  readonly pivots: number;
}

/** The cycle that an arc closes with the tree. Units run apex → … → tail → head → … → apex. */
interface Cycle {
  readonly entering: number;
  /** Whether units pass the entering arc along its arrow. */
  readonly forward: boolean;
  readonly tail: number;
  readonly head: number;
  readonly apex: number;
  /** The nodes below the apex on either side; `NONE` where the entering arc reaches it. */
  readonly tailTop: number;
  readonly headTop: number;
  /** So many units go round, till the arc above this node stops them; `NONE`: the entering arc itself. */
  amount: number;
  cut: number;
  cutOnTailSide: boolean;
}

/** Solves a minimum-cost flow; see the header. Deterministic. Throws `RangeError` where costs are too large to be exact. */
export function solveMinCostFlow(network: FlowNetwork): MinCostFlow {
  return openMinCostFlow(network).solve(network.cost);
}

/** Solves one network again and again under other costs. */
export interface FlowSolver {
  /**
   * Each solution starts from the basis of the one before, which other costs leave feasible, so it takes only the pivots by
   * which the two differ. Of several optima, which one comes depends on the costs asked before as well.
   */
  readonly solve: (cost: Float64Array) => MinCostFlow;
  /** A solver that starts from the basis that stands now. */
  readonly fork: () => FlowSolver;
}

/** Opens a solver; `network.cost` is not read. Throws as `solveMinCostFlow`. */
export function openMinCostFlow(network: FlowNetwork): FlowSolver {
  return solverFrom(network, null);
}

function solverFrom(network: FlowNetwork, standing: Basis | null): FlowSolver {
  let basis = standing;
  return {
    solve: (cost) => {
      basis ??= firstBasis(network, cost);
      setCosts(basis, cost);
      return optimise(basis);
    },
    fork: () => solverFrom(network, basis === null ? null : copyOf(basis)),
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
  const flowOf = new Int32Array(arcCount);
  basis.arcAt.forEach((arc, at) => (flowOf[arc] = flow[at] ?? 0));
  return { flow: flowOf, potential: potential.slice(), unrouted, pivots };
}

/** The worst violating arc of the first block that has any, from arc `start` on round to it again; `NONE`: optimal. */
function findEntering(
  { arcCount, source, target, more, last, potential }: Basis,
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
      const worth = (potential[target[arc] ?? 0] ?? 0) - (potential[source[arc] ?? 0] ?? 0);
      const above = worth - (more[arc] ?? 0);
      const violation = above > 0 ? above : (last[arc] ?? 0) - worth;
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

/** Sends as much as fits and pays round the cycle that the entering arc closes, and puts the tree right. */
function pivot(basis: Basis, entering: number): void {
  const cycle = findCycle(basis, entering);
  if (cycle.apex === basis.root) stopWhereNoUnitPays(basis, cycle);
  send(basis, cycle);
  exchange(basis, cycle);
}

/** What the next unit saves by passing the arc in the direction that saves; over 0 where the arc violates optimality. */
function violationOf(
  { source, target, more, last, potential }: Basis,
  arc: number,
  forward: boolean,
): number {
  const worth = (potential[target[arc] ?? 0] ?? 0) - (potential[source[arc] ?? 0] ?? 0);
  return forward ? worth - (more[arc] ?? 0) : (last[arc] ?? 0) - worth;
}

/** The cycle, and how much fits: of the arcs that stop it, the last one counts. */
function findCycle(basis: Basis, entering: number): Cycle {
  const { source, target, capacity, flow } = basis;
  const { parent, parentArc } = basis.tree;
  const forward = violationOf(basis, entering, true) > 0;
  const tail = (forward ? source[entering] : target[entering]) ?? 0;
  const head = (forward ? target[entering] : source[entering]) ?? 0;
  const apex = findApex(basis.tree, tail, head);
  const units = flow[entering] ?? 0;
  let amount = forward ? (capacity[entering] ?? 0) - units : units;
  let cut = NONE;
  let cutOnTailSide = false;
  let tailTop = NONE;
  for (let v = tail; v !== apex; v = parent[v] ?? 0) {
    const arc = parentArc[v] ?? 0;
    const room = source[arc] === v ? (flow[arc] ?? 0) : (capacity[arc] ?? 0) - (flow[arc] ?? 0);
    if (room < amount) {
      amount = room;
      cut = v;
      cutOnTailSide = true;
    }
    tailTop = v;
  }
  let headTop = NONE;
  for (let v = head; v !== apex; v = parent[v] ?? 0) {
    const arc = parentArc[v] ?? 0;
    const room = source[arc] === v ? (capacity[arc] ?? 0) - (flow[arc] ?? 0) : (flow[arc] ?? 0);
    if (room <= amount) {
      amount = room;
      cut = v;
      cutOnTailSide = false;
    }
    headTop = v;
  }
  return { entering, forward, tail, head, apex, tailTop, headTop, amount, cut, cutOnTailSide };
}

/**
 * Stops a cycle through the root where its curved arcs make the next unit too dear. Each arc that goes on does so at its
 * next unit's cost, beginning with the last one of the cycle, until one is reached that would spoil the gain: as if its
 * units were arcs of their own, that one leaves.
 */
function stopWhereNoUnitPays(basis: Basis, cycle: Cycle): void {
  const { flow, more, last } = basis;
  const { parentArc } = basis.tree;
  const { entering, forward, tailTop, headTop, amount } = cycle;
  const from = (tailTop === NONE ? entering : parentArc[tailTop]) ?? 0;
  const to = (headTop === NONE ? entering : parentArc[headTop]) ?? 0;
  const fromCurved = isCurved(basis, from);
  const toCurved = isCurved(basis, to);
  if (!fromCurved && !toCurved) return;
  const violation = violationOf(basis, entering, forward);
  const fromUnits = flow[from] ?? 0;
  const toUnits = flow[to] ?? 0;
  const fromPrice = (from === entering ? last[from] : more[from]) ?? 0;
  const toPrice = more[to] ?? 0;
  // How much of the gain the next unit loses on either arc, `sent` units being gone.
  const lostOnFrom = (sent: number): number =>
    fromCurved ? fromPrice - costOfUnit(basis, from, fromUnits - sent) : 0;
  const lostOnTo = (sent: number): number =>
    toCurved ? costOfUnit(basis, to, toUnits + sent + 1) - toPrice : 0;
  let sent = 0;
  while (sent < amount && lostOnFrom(sent) + lostOnTo(sent) < violation) sent++;
  cycle.amount = sent;
  if (toCurved && lostOnFrom(sent - 1) + lostOnTo(sent) >= violation) {
    cycle.cut = headTop;
    cycle.cutOnTailSide = false;
  } else if (sent < amount) {
    cycle.cut = tailTop;
    cycle.cutOnTailSide = true;
  }
}

function send({ source, flow, tree: { parent, parentArc } }: Basis, cycle: Cycle): void {
  const { entering, forward, tail, head, apex, amount } = cycle;
  if (amount === 0) return;
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

/** The entering arc takes the place of the one that stopped the cycle, and all potentials that depend on it follow. */
function exchange(basis: Basis, cycle: Cycle): void {
  const { parentArc } = basis.tree;
  const { entering, tail, head, tailTop, headTop, cut, cutOnTailSide } = cycle;
  const leaving = cut === NONE ? entering : (parentArc[cut] ?? 0);
  const inside = cutOnTailSide ? tail : head;
  if (leaving !== entering) {
    turnPath(basis.tree, inside, cutOnTailSide ? head : tail, entering, cut);
    priceInTree(basis, entering);
  }
  priceOutside(basis, leaving);
  if (cycle.apex === basis.root) {
    settleCurved(basis, tailTop);
    settleCurved(basis, headTop);
  }
  if (leaving !== entering) settle(basis, inside);
}

/** The same below a curved arc, whose next unit has another cost when units have passed it. */
function settleCurved(basis: Basis, child: number): void {
  if (child === NONE) return;
  const arc = basis.tree.parentArc[child] ?? 0;
  if (!isCurved(basis, arc)) return;
  const before = basis.more[arc];
  priceOutside(basis, arc);
  if (basis.more[arc] !== before) settle(basis, child);
}

/** Moves the potentials below the arc over a node so that a unit more on it is worth what it costs; depths are put right. */
function settle(basis: Basis, top: number): void {
  const { source, more, potential } = basis;
  const { parent, parentArc, depth } = basis.tree;
  const arc = parentArc[top] ?? 0;
  const step = more[arc] ?? 0;
  const shift =
    (potential[parent[top] ?? 0] ?? 0) + (source[arc] === top ? -step : step) - (potential[top] ?? 0);
  for (let v = top; v !== NONE; v = nextBelow(basis.tree, top, v)) {
    potential[v] = (potential[v] ?? 0) + shift;
    depth[v] = (depth[parent[v] ?? 0] ?? 0) + 1;
  }
}
