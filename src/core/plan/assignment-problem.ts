import type { AssignmentProblem, ClientToPlace } from '../assign/problem';
import { coachLimit } from '../assign/coach-limit';
import type { ClientList } from '../model/client-list';
import type { Speciality } from '../model/coach';
import type { Decision } from '../model/decision';
import { spreadClass } from './caseload';
import { valueOf } from '../model/judged-column';
import type { Outcome } from '../model/outcome';

/** What of an outcome decides who is placed and with whom. */
export type PlacementBasis = Pick<
  Outcome,
  'list' | 'basics' | 'decisions' | 'repeats' | 'coaches' | 'profile' | 'referenceDate' | 'terms'
> & { readonly services: Pick<Outcome['services'], 'serviceTrack'> };

/**
 * A client list as an assignment problem; `key` is a client's index in the list.
 *
 * To be placed are clients (membership yes; with `includeReview` also review) whose row does not repeat a person. What a
 * non-disclosure order withholds decides nothing: the coach would tell the municipality.
 */
export function assignmentProblem(basis: PlacementBasis): AssignmentProblem {
  const { list, coaches, profile, referenceDate } = basis;
  const spoken = new Set(['fi', 'sv', ...coaches.flatMap(({ languages }) => languages)]);
  const seats = coaches.map((coach) => ({
    ...coach,
    limit: coachLimit(profile.coachLimitPerFte, coach, referenceDate),
  }));
  const atWork = new Set(seats.flatMap(({ id, limit }) => (limit > 0 ? [id] : [])));
  const clients: ClientToPlace[] = [];
  for (let client = 0; client < list.count; client++) {
    if (isToPlace(client, basis)) clients.push(clientToPlace(client, basis, spoken, atWork));
  }
  return { clients, coaches: seats, penalties: profile.assignment.penalties };
}

function isToPlace(client: number, { repeats, decisions, terms }: PlacementBasis): boolean {
  if (repeats[client]! >= 0) return false;
  const { membership } = decisions[client]!;
  return membership === 'yes' || (terms.includeReview && membership === 'review');
}

/** True for a client whom the list or a person locked to the present coach. */
export function isLocked(client: number, { list, terms }: PlacementBasis): boolean {
  return valueOf(list.columns.locked, client) === true || terms.lockedRows.has(list.rows[client]!);
}

/** `atWork`: ids of the coaches who have places. */
function clientToPlace(
  client: number,
  basis: PlacementBasis,
  spoken: ReadonlySet<string>,
  atWork: ReadonlySet<string>,
): ClientToPlace {
  const { list, basics, decisions, profile, terms } = basis;
  const { columns } = list;
  const presentCoach = valueOf(columns.coach, client);
  const stays = terms.way.kind === 'new-only' && presentCoach !== null && atWork.has(presentCoach);
  const start = profile.assignment.priority === 'longest-unemployed' ? 'unemploymentStart' : 'jobSearchStart';
  const motherTongue = basics.motherTongue[client] ?? null;
  return {
    key: client,
    order: { since: valueOf(columns[start], client), tieBreak: tieBreakOf(client, list) },
    presentCoach,
    locked: isLocked(client, basis),
    stays,
    need: needOf(decisions[client]!),
    serviceLanguage:
      valueOf(columns.serviceLanguage, client) ??
      (motherTongue !== null && spoken.has(motherTongue) ? motherTongue : null),
    municipality: basics.withheld[client] === 1 ? null : (basics.municipality[client] ?? null),
    spread: spreadClass(client, basis),
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
