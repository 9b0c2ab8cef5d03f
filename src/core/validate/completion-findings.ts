import { columnLetter } from '../model/address';
import type { CellValue } from '../model/cell';
import type { Outcome } from '../model/outcome';
import type { Finding, RuleNotRun } from '../model/finding';
import { cellAt } from '../model/grid';
import type { Profile } from '../model/profile';
import type { StaffColumn, StaffKind } from '../model/staff-column';
import type { Ternary } from '../model/ternary';
import { finnishNumberParser } from '../values/finnish-number';
import { fold } from '../values/folded-text';
import { yesNoParser } from '../values/yes-no';
import type { RuleMeta } from './rule';
import { isOff } from './rules-not-run';
import { severityIn } from './severity-in';

/** What was worked out of a list, as far as staff work it out too. */
export type Completed = Pick<
  Outcome,
  'grid' | 'list' | 'basics' | 'decisions' | 'services' | 'staffColumns'
> & { readonly profile: Pick<Outcome['profile'], 'rules' | 'servicePoints'> };

/** No rule of the catalogue, as it runs after the completion; it is set like one all the same. */
export const STAFF_VALUE_DIFFERS: RuleMeta = {
  id: 'staff-value-differs',
  severity: 'warning',
  fields: [],
  repair: null,
};

/** True where the staff's cell says something else than the program found out. */
type Differs = (client: number, cell: CellValue) => boolean;

/**
 * Findings about columns that staff fill by hand and the program fills as well: each cell that says something else than
 * was worked out. The staff's cells are never overwritten: a person decides which is right. In the order of the columns,
 * then of the rows.
 *
 * Silent where either says nothing or cannot be compared: an empty cell, words that are neither yes nor no, an answer that
 * is for a person to decide, a service point by another name than the profile's. O(columns × clients).
 */
export function completionFindings(completed: Completed): Finding[] {
  const { grid, list, profile, staffColumns } = completed;
  if (isOff(STAFF_VALUE_DIFFERS, profile)) return [];
  return staffColumns.flatMap(({ kind, column }: StaffColumn): Finding[] => {
    const differs = COMPARISONS[kind](completed);
    const findings: Finding[] = [];
    for (let client = 0; client < list.count; client++) {
      const row = list.rows[client]!;
      const cell = cellAt(grid, row - 1, column);
      if (cell === null || !differs(client, cell)) continue;
      findings.push({
        rule: STAFF_VALUE_DIFFERS.id,
        severity: severityIn(profile, STAFF_VALUE_DIFFERS),
        row,
        column: columnLetter(column),
        field: null,
        repair: null,
        params: { derived: kind },
      });
    }
    return findings;
  });
}

/** Tells of the comparison, where the profile turns it off. */
export function completionNotRun(profile: Pick<Profile, 'rules'>): RuleNotRun[] {
  return isOff(STAFF_VALUE_DIFFERS, profile)
    ? [{ rule: STAFF_VALUE_DIFFERS.id, why: 'off', fields: [] }]
    : [];
}

const COMPARISONS: Readonly<Record<StaffKind, (completed: Completed) => Differs>> = {
  age: ({ basics: { age } }) => byNumber((client) => age[client] ?? null),
  unemploymentWeeks: ({ basics: { unemploymentWeeks } }) =>
    byNumber((client) => unemploymentWeeks[client] ?? null),
  membership: ({ decisions }) => byAnswer((client) => decisions[client]!.membership),
  young: ({ decisions }) => byAnswer((client) => decisions[client]!.groups.young),
  noEarningsRelated: ({ decisions }) => byAnswer((client) => decisions[client]!.groups.noEarningsRelated),
  longTermUnemployed: ({ basics: { longTermUnemployed } }) =>
    byAnswer((client) => longTermUnemployed[client]!),
  servicePoint: byServicePoint,
};

function byNumber(expected: (client: number) => number | null): Differs {
  const parse = finnishNumberParser();
  return (client, cell) => {
    const derived = expected(client);
    const { value } = parse(cell);
    return derived !== null && value !== null && Math.floor(value) !== derived;
  };
}

function byAnswer(expected: (client: number) => Ternary): Differs {
  const parse = yesNoParser();
  return (client, cell) => {
    const derived = expected(client);
    const { value } = parse(cell);
    return derived !== 'review' && value !== null && value !== (derived === 'yes');
  };
}

/** By the profile's names and ids: of those alone it is known whether they are the same place. */
function byServicePoint({ services, profile }: Completed): Differs {
  const pointOf = new Map(
    profile.servicePoints.points.flatMap(({ id, names }) =>
      [id, names.fi, names.sv, names.en].map((name) => [fold(name), id] as const),
    ),
  );
  return (client, cell) => {
    const derived = services.servicePoint[client] ?? null;
    const written = typeof cell === 'string' ? pointOf.get(fold(cell)) : undefined;
    return derived !== null && written !== undefined && written !== derived;
  };
}
