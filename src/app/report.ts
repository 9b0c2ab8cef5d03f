import type { Cluster } from '../core/clusters/cluster';
import { columnLetter } from '../core/model/address';
import type { Finding } from '../core/model/finding';
import { valueOf } from '../core/model/judged-column';
import type { JudgedColumn } from '../core/model/judged-column';
import { toIso } from '../core/model/local-date';
import type { LocalDate } from '../core/model/local-date';
import type { Outcome } from '../core/model/outcome';
import { WITHOUT_COACH } from '../core/model/placement';
import { maskPersonIds } from './mask-person-ids';
import type { Report } from './report-schema';

/**
 * The report on an outcome, as `report-schema.ts` describes it: all that another program may want to know, without
 * names and identity codes.
 */
export function reportOf(
  outcome: Outcome,
  clusters: readonly Cluster[],
  file: string,
  timings: Readonly<Record<string, number>>,
): Report {
  const { profile, referenceDate, grid, headerRow, list, findings, rulesNotRun, matches, summary } = outcome;
  return {
    version: 1,
    profile: profile.id,
    referenceDate: toIso(referenceDate),
    source: { file, sheet: maskPersonIds(grid.sheet), headerRow: headerRow + 1, clientRows: list.count },
    columns: matches.map(({ column, heading, field, confidence }) => ({
      column: columnLetter(column),
      heading: maskPersonIds(heading),
      field,
      confidence,
    })),
    findings: findings.map(findingOf),
    rulesNotRun: rulesNotRun.map(({ fields, ...notRun }) => ({ ...notRun, fields: [...fields] })),
    findingCounts: countByRule(findings),
    clusters: clusters.map(({ spellings, ...cluster }) => ({
      ...cluster,
      spellings: spellings.map((spelling) => ({ ...spelling, text: maskPersonIds(spelling.text) })),
    })),
    clients: Array.from({ length: list.count }, (_, client) => clientOf(client, outcome)),
    assignment: assignmentOf(outcome),
    summary: Object.fromEntries(summary.map(({ id, rows }) => [id, rows.map((row) => ({ ...row }))])),
    timings: { ...timings },
  };
}

/** A finding about a row is of no one cell, though people are shown where to look first. */
function findingOf({ repair, fields, ...finding }: Finding): Report['findings'][number] {
  const fixable = repair === 'safe';
  return fields === undefined
    ? { ...finding, fixable }
    : { ...finding, column: null, field: null, fields: [...fields], fixable };
}

function clientOf(client: number, outcome: Outcome): Report['clients'][number] {
  const { list, repeats, basics, decisions, services, placement, coaches } = outcome;
  const { columns } = list;
  const { groups, membership, reasons } = decisions[client]!;
  const first = repeats[client]!;
  const coach = placement?.coachOf[client] ?? -1;
  return {
    row: list.rows[client]!,
    duplicateOf: first < 0 ? null : list.rows[first]!,
    birthDate: isoOrNull(basics.birthDate[client] ?? null),
    age: basics.age[client] ?? null,
    municipality: basics.withheld[client] === 1 ? null : (basics.municipality[client] ?? null),
    benefit: valueOf(columns.benefit, client),
    motherTongue: basics.motherTongue[client] ?? null,
    nationality: basics.nationality[client] ?? null,
    employmentCode: valueOf(columns.employmentCode, client),
    jobSearchStart: isoDateOf(columns.jobSearchStart, client),
    unemploymentStart: isoDateOf(columns.unemploymentStart, client),
    groups: { ...groups },
    membership,
    reasons: [...reasons],
    servicePoint: services.servicePoint[client] ?? null,
    coach: coaches[coach]?.id ?? null,
  };
}

function assignmentOf({ placement, coaches, list }: Outcome): Report['assignment'] {
  if (placement === null) return null;
  const unassigned = placement.clients - placement.assigned;
  const { caseload } = placement;
  const weighted = caseload?.weighted ?? null;
  return {
    status: unassigned === 0 ? 'complete' : 'shortage',
    way: placement.way.kind,
    proof: placement.proof,
    clients: placement.clients,
    assigned: placement.assigned,
    unassigned,
    capacity: placement.capacity,
    missingFte: placement.missingFte,
    penalty: placement.penalty,
    balance: placement.balance,
    ...(caseload === null ? {} : { composition: caseload.composition }),
    ...(weighted === null ? {} : { weightedGapPercent: weighted.gapPercent }),
    coachChanges: placement.coachChanges,
    coaches: coaches.map(({ id, name, fte }, index) => ({
      id,
      name,
      fte,
      ...placement.coaches[index]!,
      ...(weighted === null ? {} : { weightedLoad: weighted.loads[index]! }),
    })),
    unassignedRows: placement.kindOf.flatMap((kind, client) =>
      WITHOUT_COACH.includes(kind) ? [list.rows[client]!] : [],
    ),
  };
}

function countByRule(findings: readonly Finding[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { rule } of findings) counts[rule] = (counts[rule] ?? 0) + 1;
  return counts;
}

function isoDateOf(column: JudgedColumn<LocalDate> | undefined, client: number): string | null {
  return isoOrNull(valueOf(column, client));
}

function isoOrNull(date: LocalDate | null): string | null {
  return date === null ? null : toIso(date);
}
