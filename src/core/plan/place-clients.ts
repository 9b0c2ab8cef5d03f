import { assign } from '../assign/assign';
import { findViolation } from '../assign/certificate';
import { penaltyNames } from '../assign/faults';
import { missingQualities } from '../assign/missing-qualities';
import type { AssignmentProblem } from '../assign/problem';
import { rebalance } from '../assign/rebalance';
import type { SolvedPlan } from '../assign/solved-plan';
import type { PlacementBasis } from './assignment-problem';
import { assignmentProblem, isLocked } from './assignment-problem';
import { caseloadOf } from './caseload';
import { fteFor } from './fte-for';
import { overLimit } from './over-limit';
import { valueOf } from '../model/judged-column';
import type { Placement, PlacementFault, PlacementKind, PlacementWay } from '../model/placement';

const NO_FAULTS: readonly PlacementFault[] = [];

/** Shares out the clients of a list and tells the answer by client. */
export function placeClients(input: PlacementBasis): Placement {
  const { list, coaches, profile, terms } = input;
  const problem = assignmentProblem(input);
  const clients = problem.clients.map(({ key }) => key);
  const { plan: result, unplaced, proof } = planOf(problem, terms.way);

  const coachOf = new Int32Array(list.count).fill(-1);
  const kindOf: PlacementKind[] = range(list.count).map(() => 'none');
  const faultsOf: (readonly PlacementFault[])[] = range(list.count).map(() => NO_FAULTS);
  clients.forEach((client, index) => {
    const coach = result.coachOf[index]!;
    coachOf[client] = coach;
    if (coach < 0) kindOf[client] = 'no-place';
    else {
      kindOf[client] = kindOfPlace(valueOf(list.columns.coach, client), coaches[coach]!.id);
      faultsOf[client] = penaltyNames(result.faultsOf[index]!);
    }
  });
  for (const { client, reason } of unplaced) {
    if (reason !== 'lock-over-limit') continue;
    const index = clients[client]!;
    kindOf[index] = isLocked(index, input) ? reason : 'coach-over-limit';
  }
  const barred = unplaced.flatMap(({ client, reason }) => (reason === 'never' ? [client] : []));
  missingQualities(problem, barred).forEach((missing, at) => {
    const index = clients[barred[at]!]!;
    kindOf[index] = 'never-allowed';
    faultsOf[index] = missing;
  });
  const without = unplaced.length;
  return {
    coachOf,
    kindOf,
    faultsOf,
    coaches: coaches.map((_, index) => ({
      limit: problem.coaches[index]!.limit,
      load: result.loads[index]!,
    })),
    clients: clients.length,
    assigned: clients.length - without,
    capacity: result.capacity,
    missingFte: fteFor(without, profile.coachLimitPerFte),
    penalty: result.penalty,
    balance: result.balance,
    overLimit: overLimit(problem),
    caseload: caseloadOf(
      input,
      coachOf,
      problem.coaches.map(({ limit }) => limit),
    ),
    coachChanges: result.coachChanges,
    way: terms.way,
    proof,
  };
}

/** The best plan of a way. Those who stay are locked in the problem already. */
function planOf(problem: AssignmentProblem, way: PlacementWay): SolvedPlan {
  if (way.kind !== 'rebalance') {
    const result = assign(problem);
    return {
      plan: result,
      unplaced: result.unplaced,
      proof: findViolation(problem, result) === null ? 'optimal' : 'near',
    };
  }
  return rebalance(problem, way.moves);
}

function kindOfPlace(present: string | null, given: string): PlacementKind {
  if (present === null) return 'new';
  return present === given ? 'keeps' : 'moves';
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
