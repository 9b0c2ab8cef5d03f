/** A network of nodes, of which one is the root; `network-simplex.ts` tells what is asked of it. */
export interface FlowNetwork {
  readonly nodeCount: number;
  readonly root: number;
  /** By node; the root's own is not read. */
  readonly supply: Int32Array;
  readonly source: Int32Array;
  readonly target: Int32Array;
  readonly capacity: Int32Array;
  /** This arc and those behind it are curved and end in the root. */
  readonly firstCurved: number;
  /** Of each straight arc; then of each curved arc in turn, unit by unit. */
  readonly cost: Float64Array;
}

/** The most that an arc may cost in a network of so many nodes. */
export function largestCost(nodeCount: number): number {
  return Math.floor(Number.MAX_SAFE_INTEGER / (4 * nodeCount)) - 1;
}

/** What a flow costs. O(arcs + units on curved arcs). */
export function costOfFlow({ firstCurved, capacity, cost }: FlowNetwork, flow: Int32Array): number {
  let sum = 0;
  for (let arc = 0; arc < firstCurved; arc++) sum += (cost[arc] ?? 0) * (flow[arc] ?? 0);
  for (let arc = firstCurved, first = firstCurved; arc < flow.length; arc++) {
    for (let unit = 0; unit < (flow[arc] ?? 0); unit++) sum += cost[first + unit] ?? 0;
    first += capacity[arc] ?? 0;
  }
  return sum;
}
