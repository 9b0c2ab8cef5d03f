import type { Kinds } from './kinds';
import type { AssignmentNetwork } from './network';
import type { Preparation } from './prepare';

/** The coach's number of every client of the problem under a flow, −1 for none. */
export function seatsOf(
  { kinds, staff, selection }: Preparation,
  network: AssignmentNetwork,
  flow: Int32Array,
): Int32Array {
  const seats = selection.fixedAt.slice();
  distribute(selection.pool, kinds, staff.limits.length, network, flow).forEach((coach, i) => {
    seats[selection.pool[i] ?? 0] = coach;
  });
  return seats;
}

/**
 * Gives each client of the pool a coach such that together they use exactly the flow: coach of each, in the order of
 * `pool`. In the order of priority every client keeps the present coach while that arc of the kind has flow left, else
 * walks the first arcs with flow left to a coach. So among like clients who must part, those first in the order of
 * priority keep their coach. O(clients × arcs of a path, and each arc is passed over once).
 */
function distribute(
  pool: Int32Array,
  kinds: Kinds,
  coachCount: number,
  network: AssignmentNetwork,
  flow: Int32Array,
): Int32Array {
  const { firstArc, target, seatNode } = network;
  const left = flow.slice();
  const cursor = firstArc.slice();
  return pool.map((client) => {
    const kind = kinds.kindOf[client] ?? 0;
    const present = kinds.presentOf[client] ?? -1;
    const keep =
      present === -1 ? -1 : keepArc(network, kind, (kinds.classOf[kind] ?? 0) * coachCount + present);
    if (keep !== -1 && (left[keep] ?? 0) > 0) {
      left[keep] = (left[keep] ?? 0) - 1;
      return present;
    }
    let node = kind;
    while (node < seatNode) {
      let arc = cursor[node] ?? 0;
      while ((left[arc] ?? 1) === 0 || (node < kinds.count && (target[arc] ?? 0) >= seatNode)) arc++;
      cursor[node] = arc;
      left[arc] = (left[arc] ?? 0) - 1;
      node = target[arc] ?? 0;
    }
    return (node - seatNode) % coachCount;
  });
}

/** The arc from a kind to a seat, −1 where there is none. The arcs to seats come first, in their order. */
function keepArc({ firstArc, target, seatNode }: AssignmentNetwork, kind: number, seat: number): number {
  const wanted = seatNode + seat;
  let low = firstArc[kind] ?? 0;
  let high = firstArc[kind + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = target[middle] ?? 0;
    if (at === wanted) return middle;
    // Behind the arcs to seats lie arcs to nodes of smaller numbers.
    if (at < seatNode || at > wanted) high = middle;
    else low = middle + 1;
  }
  return -1;
}
