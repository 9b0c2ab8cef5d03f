import type { AssignmentNetwork } from './network';
import type { Preparation } from './prepare';

/**
 * The coach's number of every client of the problem under a flow, −1 for none: together they use exactly the flow.
 *
 * Clients keep the present coach while that arc of their kind has flow, the first ones in the order of priority where not
 * all can. Then the others walk in the order of priority, each along the first arcs with flow left. So among like clients
 * who must part, those first in that order keep their coach; and only those who part are put in order. O(clients + arcs), and
 * O(n log n) of those who part.
 */
export function seatsOf(preparation: Preparation, network: AssignmentNetwork, flow: Int32Array): Int32Array {
  const { kinds, staff, selection, inOrder } = preparation;
  const { firstArc, target, seatNode } = network;
  const seats = selection.fixedAt.slice();
  keepCoaches(seats, preparation, network, flow);

  const left = flow.slice();
  const cursor = firstArc.slice();
  for (const client of inOrder(selection.pool.filter((each) => seats[each] === -1))) {
    let node = kinds.kindOf[client] ?? 0;
    while (node < seatNode) {
      let arc = cursor[node] ?? 0;
      while (left[arc] === 0 || (node < kinds.count && (target[arc] ?? 0) >= seatNode)) arc++;
      cursor[node] = arc;
      left[arc] = (left[arc] ?? 0) - 1;
      node = target[arc] ?? 0;
    }
    seats[client] = (node - seatNode) % staff.limits.length;
  }
  return seats;
}

function keepCoaches(
  seats: Int32Array,
  { inOrder }: Preparation,
  { present: { clients, start, coach }, keepArc }: AssignmentNetwork,
  flow: Int32Array,
): void {
  coach.forEach((number, pair) => {
    const members = clients.subarray(start[pair], start[pair + 1]);
    const arc = keepArc[pair] ?? -1;
    const count = arc === -1 ? 0 : (flow[arc] ?? 0);
    if (count === 0) return;
    const keeping = count === members.length ? members : inOrder(members).subarray(0, count);
    for (const client of keeping) seats[client] = number;
  });
}
