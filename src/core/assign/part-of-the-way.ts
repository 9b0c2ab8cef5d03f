import type { FlowNetwork } from './flow-network';

/** A cycle along which `units` can go, each of them `gain` towards the aim. */
interface Cycle {
  /** Arcs, and whether each is passed along its arrow (1) or against it (−1). */
  readonly arcs: readonly number[];
  readonly signs: readonly number[];
  readonly units: number;
  readonly gain: number;
}

/**
 * A flow between two flows of the same supplies: from `left` as far towards `right` as `most` allows.
 *
 * The difference of the flows is a circulation. It falls apart into cycles that all run the way of the difference (Ahuja,
 * Magnanti, Orlin, Network Flows (1993), theorem 3.5), so any of them may be gone by themselves and the flow stays within
 * its bounds. `gainOf(arc)` is what one unit more on an arc adds; cycles of the largest gain are gone first, as often as
 * they fit into `most`; those that add nothing are left. O(arcs × nodes) at most.
 */
export function partOfTheWay(
  network: FlowNetwork,
  left: Int32Array,
  right: Int32Array,
  gainOf: Int8Array,
  most: number,
): Int32Array {
  const flow = left.slice();
  let room = most;
  for (const { arcs, signs, units, gain } of cyclesOf(network, left, right, gainOf)) {
    if (gain <= 0) break;
    const times = Math.min(units, Math.floor(room / gain));
    if (times === 0) continue;
    arcs.forEach((arc, i) => {
      flow[arc] = (flow[arc] ?? 0) + (signs[i] ?? 0) * times;
    });
    room -= times * gain;
  }
  return flow;
}

/** The cycles of the difference, those of the largest gain first; of equal ones in the order in which they are found. */
function cyclesOf(
  { nodeCount, source, target }: FlowNetwork,
  left: Int32Array,
  right: Int32Array,
  gainOf: Int8Array,
): Cycle[] {
  const rest = right.map((units, arc) => units - (left[arc] ?? 0));
  const leaving: number[][] = Array.from({ length: nodeCount }, () => []);
  rest.forEach((units, arc) => {
    if (units !== 0) leaving[(units > 0 ? source[arc] : target[arc]) ?? 0]?.push(arc);
  });
  const nextOf = (node: number): number => {
    const arcs = leaving[node] ?? [];
    while (arcs.length > 0 && rest[arcs[arcs.length - 1] ?? 0] === 0) arcs.pop();
    return arcs[arcs.length - 1] ?? -1;
  };

  const cycles: Cycle[] = [];
  const path: number[] = [];
  const placeOf = new Int32Array(nodeCount).fill(-1);
  for (let start = 0; start < nodeCount; start++) {
    let node = start;
    for (;;) {
      const arc = nextOf(node);
      // What came to a node leaves it, so only the start can be without a way on.
      if (arc === -1) break;
      placeOf[node] = path.length;
      path.push(arc);
      node = ((rest[arc] ?? 0) > 0 ? target[arc] : source[arc]) ?? 0;
      const from = placeOf[node] ?? -1;
      if (from === -1) continue;
      const arcs = path.splice(from);
      const signs = arcs.map((passed) => Math.sign(rest[passed] ?? 0));
      const units = arcs.reduce((least, passed) => Math.min(least, Math.abs(rest[passed] ?? 0)), Infinity);
      const gain = arcs.reduce((sum, passed, i) => sum + (signs[i] ?? 0) * (gainOf[passed] ?? 0), 0);
      arcs.forEach((passed, i) => {
        placeOf[((signs[i] ?? 0) > 0 ? source[passed] : target[passed]) ?? 0] = -1;
        rest[passed] = (rest[passed] ?? 0) - (signs[i] ?? 0) * units;
      });
      cycles.push({ arcs, signs, units, gain });
    }
  }
  return cycles.sort((a, b) => b.gain - a.gain);
}
