import type { Decision } from '../model/decision';
import { AGE_CLASSES, DURATION_CLASSES } from '../model/derived';
import { valueOf } from '../model/judged-column';
import { isWithheldRow } from '../model/non-disclosure';
import type { Outcome } from '../model/outcome';
import { CLIENT_GROUPS } from '../model/profile';
import type { Summary, SummaryRow, SummaryTable, SummaryTableId } from '../model/summary';
import { activationRate, isUnemployedJobseeker } from './activation';
import { tally } from './tally';

/** Everything that the summary counts: all of an outcome that is there before the summary. */
export type SummaryInput = Omit<Outcome, 'summary'>;

/** A client whose value a table cannot tell. */
const UNKNOWN = 'unknown';
/** A client under a non-disclosure order, in the table of municipalities. */
const WITHHELD = 'withheld';

/**
 * The tables of the summary as data.
 *
 * People are counted once: rows that repeat a person are left out. Tables from `groups` on count clients (membership
 * yes); `membership` and `reasons` count everybody on the list. Classes stand in their natural order, others by
 * number, largest first, then by code. Definitions: docs/architecture and the statistics of the employment service.
 */
export function summarise(input: SummaryInput): Summary {
  const people = range(input.list.count).filter((client) => input.repeats[client]! < 0);
  const clients = people.filter((client) => input.decisions[client]!.membership === 'yes');
  return [
    table('keyFigures', keyFigures(input, people, clients)),
    table(
      'membership',
      shares(
        ['yes', 'no', 'review'],
        tally(people, (client) => input.decisions[client]!.membership),
      ),
    ),
    table(
      'reasons',
      byCount(
        tally(people, (client) => input.decisions[client]!.reasons),
        people.length,
      ),
    ),
    table('groups', groups(input, clients)),
    table('coaches', coaches(input)),
    table(
      'municipality',
      byCount(
        tally(clients, (client) => municipalityOf(input, client)),
        clients.length,
      ),
    ),
    table(
      'servicePoint',
      byCount(
        tally(clients, (client) => input.services.servicePoint[client] ?? UNKNOWN),
        clients.length,
      ),
    ),
    table(
      'ageClass',
      shares(
        [...AGE_CLASSES, UNKNOWN],
        tally(clients, (client) => input.basics.ageClass[client] ?? UNKNOWN),
      ),
    ),
    table(
      'durationClass',
      shares(
        [...DURATION_CLASSES, UNKNOWN],
        tally(clients, (client) => input.basics.durationClass[client] ?? UNKNOWN),
      ),
    ),
    table('employmentCode', employmentCodes(input, clients)),
    table('deadlines', deadlines(input, clients)),
    table('serviceTrack', serviceTracks(input, clients)),
    table('referrals', referrals(input, clients)),
    table(
      'findings',
      byCount(
        tally(input.findings, (finding) => finding.rule),
        null,
      ),
    ),
  ];
}

function keyFigures(
  input: SummaryInput,
  people: readonly number[],
  clients: readonly number[],
): SummaryRow[] {
  const { list, placement, decisions, basics, services } = input;
  const code = (client: number) => valueOf(list.columns.employmentCode, client);
  const unemployed = clients.filter((client) => isUnemployedJobseeker(code(client))).length;
  const rate = activationRate(clients.map(code));
  const overdue = clients.filter((client) => services.nextDeadline[client]?.overdue === true).length;
  return [
    count('rows', list.count),
    count('people', people.length),
    count('repeatedRows', list.count - people.length),
    count('clients', clients.length, people.length),
    count(
      'toReview',
      people.filter((client) => decisions[client]!.membership === 'review').length,
      people.length,
    ),
    ...(placement === null
      ? []
      : [
          count('assigned', placement.assigned, placement.clients),
          count('withoutPlace', placement.clients - placement.assigned, placement.clients),
          count('capacity', placement.capacity),
          count('freePlaces', placement.capacity - placement.assigned, placement.capacity),
          { class: 'missingFte', value: placement.missingFte, unit: 'fte' } as const,
          count('coachChanges', placement.coachChanges, placement.assigned),
        ]),
    count(
      'longTerm',
      clients.filter((client) => basics.longTermUnemployed[client] === 'yes').length,
      clients.length,
    ),
    ...(list.columns.employmentCode === undefined ? [] : [count('unemployed', unemployed, clients.length)]),
    ...(rate === null ? [] : [{ class: 'activationRate', value: rate, unit: 'percent' } as const]),
    count('overdueDeadlines', overdue, clients.length),
    count(
      'assessmentOverdue',
      clients.filter((client) => services.assessmentOverdue[client] === 1).length,
      clients.length,
    ),
  ];
}

/** Groups A–D, and C and D together as people know them. */
function groups({ decisions }: SummaryInput, clients: readonly number[]): SummaryRow[] {
  const holds = (test: (decision: Decision) => boolean) =>
    clients.filter((client) => test(decisions[client]!)).length;
  return [
    ...CLIENT_GROUPS.map((group) =>
      count(
        group,
        holds((decision) => decision.groups[group] === 'yes'),
        clients.length,
      ),
    ),
    count(
      'immigrantOrForeignLanguage',
      holds(({ groups: { immigrant, foreignLanguage } }) => immigrant === 'yes' || foreignLanguage === 'yes'),
      clients.length,
    ),
  ];
}

function coaches({ coaches: all, placement }: SummaryInput): SummaryRow[] {
  if (placement === null) return [];
  return all.map((coach, index) =>
    count(coach.id, placement.coaches[index]!.load, placement.coaches[index]!.limit),
  );
}

function municipalityOf({ list }: SummaryInput, client: number): string {
  if (isWithheldRow(list, client)) return WITHHELD;
  return valueOf(list.columns.municipality, client) ?? UNKNOWN;
}

function employmentCodes({ list, profile }: SummaryInput, clients: readonly number[]): SummaryRow[] {
  const column = list.columns.employmentCode;
  if (column === undefined) return [];
  const known = [...profile.employmentCodes.counted, ...profile.employmentCodes.notCounted].sort();
  return shares(
    [...known, UNKNOWN],
    tally(clients, (client) => valueOf(column, client) ?? UNKNOWN),
  );
}

function deadlines(input: SummaryInput, clients: readonly number[]): SummaryRow[] {
  return shares(
    ['first-interview', 'first-interview-overdue', 'discussion', 'discussion-overdue', UNKNOWN],
    tally(clients, (client) => {
      const deadline = input.services.nextDeadline[client];
      return deadline ? `${deadline.kind}${deadline.overdue ? '-overdue' : ''}` : UNKNOWN;
    }),
  );
}

function serviceTracks({ services }: SummaryInput, clients: readonly number[]): SummaryRow[] {
  const needs = ['independent', 'supported', 'much-support'];
  return shares(
    [...needs, ...needs.map((need) => `${need}-proposed`), 'to-assess'],
    tally(clients, (client) => {
      const track = services.serviceTrack[client];
      return track?.value ? `${track.value}${track.proposed ? '-proposed' : ''}` : 'to-assess';
    }),
  );
}

function referrals({ list, services, profile }: SummaryInput, clients: readonly number[]): SummaryRow[] {
  if (list.columns.referral === undefined) return [];
  const counts = tally(clients, (client) => services.referrals[client]!);
  return profile.referrals.map(({ id }) => count(id, counts.get(id) ?? 0, clients.length));
}

function table(id: SummaryTableId, rows: readonly SummaryRow[]): SummaryTable {
  return { id, rows };
}

function count(name: string, value: number, of?: number): SummaryRow {
  return of === undefined ? { class: name, value, unit: 'count' } : { class: name, value, unit: 'count', of };
}

/** A row for each class in the given order, as shares of all that were counted; `unknown` only where it occurs. */
function shares(classes: readonly string[], counts: ReadonlyMap<string, number>): SummaryRow[] {
  const total = [...counts.values()].reduce((sum, value) => sum + value, 0);
  return classes
    .filter((name) => name !== UNKNOWN || counts.has(name))
    .map((name) => count(name, counts.get(name) ?? 0, total));
}

/** A row for each class that occurs, largest first, then by code. */
function byCount(counts: ReadonlyMap<string, number>, of: number | null): SummaryRow[] {
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([name, value]) => count(name, value, of ?? undefined));
}

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}
