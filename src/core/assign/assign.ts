import { distribute } from './distribution';
import { CHANGE_OF_COACH, pointsOfFaults } from './faults';
import { faultsOfKind, groupClients } from './kinds';
import { rankLoads } from './load-rank';
import { buildNetwork } from './network';
import { solveMinCostFlow } from './network-simplex';
import { priorityOrder } from './priority';
import type { AssignmentProblem } from './problem';
import type { AssignmentResult } from './result';
import { selectClients } from './selection';
import { groupCoaches } from './teams';

/** HEADER */
export function assign(problem: AssignmentProblem): AssignmentResult {
  const { clients, coaches, penalties } = problem;
  const staff = groupCoaches(coaches);
  const kinds = groupClients(clients, staff);
  const locked = Uint8Array.from(clients, (client, i) => (client.locked && kinds.presentOf[i] !== -1 ? 1 : 0));
  const order = priorityOrder(clients, kinds, locked);
  const selection = selectClients(order, locked, kinds, staff, penalties);

  const ranks = rankLoads(staff.limits, clients.length + 1);
  const points = pointsOfFaults(penalties, Infinity);
  const network = buildNetwork(kinds, staff, selection, points, ranks);
  const { flow, potential, unrouted } = solveMinCostFlow(network);
  if (unrouted > 0) throw new Error('assignment-unrouted');

  const coachOf = selection.fixedAt.slice();
  distribute(selection.pool, kinds, network, flow).forEach((coach, i) => (coachOf[selection.pool[i] ?? 0] = coach));

  const lockedPoints = pointsOfFaults(penalties, 0);
  const penaltyOf = new Int32Array(clients.length);
  const faultsOf = new Uint8Array(clients.length);
  const loads = new Int32Array(coaches.length);
  let penalty = 0;
  let coachChanges = 0;
  coachOf.forEach((coach, i) => {
    if (coach === -1) return;
    const present = kinds.presentOf[i] ?? -1;
    const changed = present !== -1 && present !== coach;
    const faults =
      faultsOfKind(kinds, staff, kinds.kindOf[i] ?? 0, staff.teamOf[coach] ?? 0) | (changed ? CHANGE_OF_COACH : 0);
    faultsOf[i] = faults;
    penaltyOf[i] = (locked[i] === 1 ? lockedPoints : points)[faults] ?? 0;
    penalty += penaltyOf[i] ?? 0;
    if (changed) coachChanges++;
    const index = staff.indexOf[coach] ?? 0;
    coachOf[i] = index;
    loads[index] = (loads[index] ?? 0) + 1;
  });
  const prices = new Float64Array(coaches.length);
  let balance = 0;
  staff.indexOf.forEach((index, coach) => {
    prices[index] = -(potential[network.coachNode + coach] ?? 0);
    const limit = staff.limits[coach] ?? 0;
    if (limit > 0) balance += (loads[index] ?? 0) ** 2 / limit;
  });
  return {
    coachOf,
    loads,
    capacity: staff.limits.reduce((sum, limit) => sum + limit, 0),
    penalty,
    penaltyOf,
    faultsOf,
    balance,
    coachChanges,
    unplaced: selection.unplaced,
    prices,
  };
}
