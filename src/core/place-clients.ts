import { assign } from './assign/assign';
import { findViolation } from './assign/certificate';
import { coachLimit } from './assign/coach-limit';
import { penaltyNames } from './assign/faults';
import type { AssignmentProblem, ClientToPlace } from './assign/problem';
import type { SolvedPlan } from './assign/solved-plan';
import { caseloadOf, spreadClass } from './caseload';
import type { ClientList } from './model/client-list';
import type { Coach, Speciality } from './model/coach';
import type { Decision } from './model/decision';
import type { Basics, Services } from './model/derived';
import { valueOf } from './model/judged-column';
import type { LocalDate } from './model/local-date';
import type { Placement, PlacementFault, PlacementKind, PlacementWay } from './model/placement';
import type { Profile } from './model/profile';

export interface PlacementInput {
  readonly list: ClientList;
  readonly basics: Basics;
  readonly decisions: readonly Decision[];
  readonly services: Pick<Services, 'serviceTrack'>;
  /** Index of the first row of the same person, -1 where this is it. */
  readonly repeats: Int32Array;
  readonly coaches: readonly Coach[];
  readonly profile: Profile;
  readonly referenceDate: LocalDate;
  /** Places those under review as well. */
  readonly includeReview: boolean;
  /** Worksheet rows (1-based) that keep their coach beside those that the list itself locks. */
  readonly lockedRows: ReadonlySet<number>;
  readonly way: PlacementWay;
  /** Finds the plan of the way `rebalance`; `null` where nobody asks for it: Excel does not load it then. */
  readonly rebalance: ((problem: AssignmentProblem, moves: number) => SolvedPlan) | null;
}

const NO_FAULTS: readonly PlacementFault[] = [];

/**
 * Turns a client list into an assignment problem, solves it and tells the answer by client.
 *
 * Placed are clients (membership yes; with `includeReview` also review) whose row does not repeat a person. What a
 * non-disclosure order withholds decides nothing: the coach would tell the municipality.
 */
export function placeClients(input: PlacementInput): Placement {
  const { list, coaches, profile, referenceDate, way } = input;
  const spoken = new Set(['fi', 'sv', ...coaches.flatMap(({ languages }) => languages)]);
  const clients = range(list.count).filter((client) => isToPlace(client, input));
  const limits = coaches.map((coach) => coachLimit(profile.coachLimitPerFte, coach, referenceDate));
  const atWork = new Set(coaches.flatMap(({ id }, index) => (limits[index]! > 0 ? [id] : [])));
  const {
    plan: result,
    unplaced,
    proof,
  } = planOf(
    {
      clients: clients.map((client) => clientToPlace(client, input, spoken, atWork)),
      coaches: coaches.map((coach, index) => ({ ...coach, limit: limits[index]! })),
      penalties: profile.assignment.penalties,
    },
    way,
    input.rebalance,
  );

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
  const without = unplaced.length;
  return {
    coachOf,
    kindOf,
    faultsOf,
    coaches: coaches.map((_, index) => ({ limit: limits[index]!, load: result.loads[index]! })),
    clients: clients.length,
    assigned: clients.length - without,
    capacity: result.capacity,
    missingFte: Math.ceil((without * 100) / profile.coachLimitPerFte) / 100,
    penalty: result.penalty,
    balance: result.balance,
    caseload: caseloadOf(input, coachOf, limits),
    coachChanges: result.coachChanges,
    way,
    proof,
  };
}

/** The best plan of a way. Those who stay are locked in the problem already. */
function planOf(
  problem: AssignmentProblem,
  way: PlacementWay,
  rebalance: PlacementInput['rebalance'],
): SolvedPlan {
  if (way.kind !== 'rebalance') {
    const result = assign(problem);
    return {
      plan: result,
      unplaced: result.unplaced,
      proof: findViolation(problem, result) === null ? 'optimal' : 'near',
    };
  }
  if (rebalance === null) throw new Error('nothing to rebalance with');
  return rebalance(problem, way.moves);
}

function isToPlace(client: number, { repeats, decisions, includeReview }: PlacementInput): boolean {
  if (repeats[client]! >= 0) return false;
  const { membership } = decisions[client]!;
  return membership === 'yes' || (includeReview && membership === 'review');
}

/** True for a client whom the list or a person locked to the present coach. */
function isLocked(client: number, { list, lockedRows }: PlacementInput): boolean {
  return valueOf(list.columns.locked, client) === true || lockedRows.has(list.rows[client]!);
}

/** `atWork`: ids of the coaches who have places. */
function clientToPlace(
  client: number,
  input: PlacementInput,
  spoken: ReadonlySet<string>,
  atWork: ReadonlySet<string>,
): ClientToPlace {
  const { list, basics, decisions, profile, way } = input;
  const { columns } = list;
  const presentCoach = valueOf(columns.coach, client);
  const stays = way.kind === 'new-only' && presentCoach !== null && atWork.has(presentCoach);
  const start = profile.assignment.priority === 'longest-unemployed' ? 'unemploymentStart' : 'jobSearchStart';
  const motherTongue = basics.motherTongue[client] ?? null;
  return {
    key: client,
    order: { since: valueOf(columns[start], client), tieBreak: tieBreakOf(client, list) },
    presentCoach,
    locked: isLocked(client, input),
    stays,
    need: needOf(decisions[client]!),
    serviceLanguage:
      valueOf(columns.serviceLanguage, client) ??
      (motherTongue !== null && spoken.has(motherTongue) ? motherTongue : null),
    municipality: basics.withheld[client] === 1 ? null : (basics.municipality[client] ?? null),
    spread: spreadClass(client, input),
  };
}

/** Immigrant or foreign-language clients need that speciality; else young ones theirs. */
function needOf({ groups }: Decision): Speciality | null {
  if (groups.immigrant === 'yes' || groups.foreignLanguage === 'yes') return 'immigrants';
  return groups.young === 'yes' ? 'youth' : null;
}

/** The identity code; without one, whatever else tells people apart, so that the order of rows decides nothing. */
function tieBreakOf(client: number, { columns }: ClientList): string {
  const code = valueOf(columns.personId, client)?.code;
  if (code !== undefined) return code;
  const { lastName, firstNames, fullName, birthDate, phone, email } = columns;
  const known = [lastName, firstNames, fullName, birthDate, phone, email].map((column) => {
    const value: string | number | null = valueOf<string | number>(column, client);
    return value ?? '';
  });
  // After every identity code: those begin with a digit.
  return `~${known.join('|')}`;
}

function kindOfPlace(present: string | null, given: string): PlacementKind {
  if (present === null) return 'new';
  return present === given ? 'keeps' : 'moves';
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
