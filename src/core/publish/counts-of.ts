import type { Summary, SummaryRow, SummaryTableId } from '../model/summary';
import type { Breakdown, Complement, CountId, Counts } from './counts';

/** Tables whose classes divide the clients: everybody is in one class. */
const PARTITIONS = ['municipality', 'ageClass', 'durationClass', 'employmentCode'] as const;

/**
 * Published tables, in the order in which they stand. All else is the office's own: staff, services, data quality. Service
 * points follow from groups and municipalities by rules that everybody can read, so their counts would tell those of groups.
 */
export const PUBLISHED_TABLES = ['membership', 'groups', ...PARTITIONS] as const;
export type PublishedTableId = (typeof PUBLISHED_TABLES)[number];

/** The key figures that are counts of others: longer unemployment, and unemployed by their employment codes. */
const SUMS: readonly {
  readonly id: CountId;
  readonly table: SummaryTableId;
  readonly classes: readonly string[];
}[] = [
  { id: 'keyFigures.longTerm', table: 'durationClass', classes: ['1-to-2-years', '2-years-or-more'] },
  { id: 'keyFigures.unemployed', table: 'employmentCode', classes: ['02', '03'] },
];

/** The union of two groups tells who is in both, and the ages tell who is young. */
const LEFT_OUT: ReadonlySet<string> = new Set(['immigrantOrForeignLanguage', 'young']);
const WITHHELD = 'withheld';
const UNKNOWN = 'unknown';

export const PEOPLE: CountId = 'keyFigures.people';
export const CLIENTS: CountId = 'membership.yes';

export const idOf = (table: SummaryTableId, { class: name }: Pick<SummaryRow, 'class'>): CountId =>
  `${table}.${name}`;

/** What may be published of a summary: its tables without what is left out, in order; a table without rows is missing. */
export function publishable(
  summary: Summary,
): { readonly id: PublishedTableId; readonly rows: readonly SummaryRow[] }[] {
  return PUBLISHED_TABLES.flatMap((id) => {
    const rows = summary.find((table) => table.id === id)?.rows ?? [];
    // `before` and `of` are for the office's own summary; a class that nobody is in now was only there to be compared.
    const kept = inFixedOrder(id, withoutWithheld(rows)).filter((row) => !LEFT_OUT.has(row.class));
    return kept.length === 0 ? [] : [{ id, rows: kept }];
  });
}

/** Rows sorted by their counts would tell which of two hidden counts is the larger: municipalities stand by code. */
function inFixedOrder(id: PublishedTableId, rows: readonly SummaryRow[]): readonly SummaryRow[] {
  if (id !== 'municipality') return rows;
  const isUnknown = (row: SummaryRow): number => (row.class === UNKNOWN ? 1 : 0);
  return [...rows].sort((a, b) => isUnknown(a) - isUnknown(b) || (a.class < b.class ? -1 : 1));
}

/** How many live under a non-disclosure order is nobody's business: they count as unknown. */
function withoutWithheld(rows: readonly SummaryRow[]): readonly SummaryRow[] {
  const withheld = rows.find((row) => row.class === WITHHELD);
  if (withheld === undefined) return rows;
  const unknown = rows.find((row) => row.class === UNKNOWN);
  const others = rows.filter((row) => row !== withheld && row !== unknown);
  return [...others, { ...withheld, class: UNKNOWN, value: withheld.value + (unknown?.value ?? 0) }];
}

/**
 * The counts of a publication with every sum that ties them: people are clients, others and those to review; each table
 * divides the clients; the key figures are sums of classes; and who is not in a group follows from the group.
 */
export function countsOf(summary: Summary): Counts {
  const values = new Map<CountId, number>();
  const divisions: (readonly Breakdown[])[] = [];
  const complements: Complement[] = [];
  const tables = publishable(summary);
  for (const { id, rows } of tables) for (const row of rows) values.set(idOf(id, row), row.value);
  const keyFigures = summary.find(({ id }) => id === 'keyFigures')?.rows ?? [];
  const clients = values.get(CLIENTS) ?? 0;

  for (const { id, rows } of tables) {
    const parts = rows.map((row) => idOf(id, row));
    if (id === 'membership') {
      values.set(PEOPLE, sum(rows));
      divisions.push([{ total: PEOPLE, parts }]);
    } else if (id === 'groups') {
      for (const part of parts) {
        const complement = `${part}!`;
        values.set(complement, clients - values.get(part)!);
        complements.push({ id: complement, total: CLIENTS, part });
        divisions.push([{ total: CLIENTS, parts: [part, complement] }]);
      }
    } else {
      divisions.push(divided(id, parts));
    }
  }
  return { values, tables: divisions, complements };

  /** A table whose key figure is the sum of some classes divides the clients into that sum and the other classes. */
  function divided(id: PublishedTableId, parts: readonly CountId[]): Breakdown[] {
    const figure = SUMS.find(({ table }) => table === id);
    const row = keyFigures.find((one) => figure?.id === idOf('keyFigures', one));
    const summed = (figure?.classes ?? [])
      .map((name) => idOf(id, { class: name }))
      .filter((part) => parts.includes(part));
    if (figure === undefined || row?.value !== total(summed)) return tied(CLIENTS, parts);
    values.set(figure.id, row.value);
    const others = parts.filter((part) => !summed.includes(part));
    return [...tied(CLIENTS, [figure.id, ...others]), ...tied(figure.id, summed)];
  }

  /** Numbers that do not add up are tied by nothing: somebody is in no class. */
  function tied(whole: CountId, parts: readonly CountId[]): Breakdown[] {
    return values.get(whole) === total(parts) ? [{ total: whole, parts }] : [];
  }

  function total(parts: readonly CountId[]): number {
    return parts.reduce((all, part) => all + values.get(part)!, 0);
  }
}

function sum(rows: readonly SummaryRow[]): number {
  return rows.reduce((all, { value }) => all + value, 0);
}
