import { isAboutFile } from '../model/finding';
import type { Summary, SummaryRow, SummaryTableId } from '../model/summary';
import { changes } from './changes';
import { withPrevious } from './compare';
import { ageClass, durationClass, employmentCode, municipality } from './background-tables';
import { keyFigures } from './key-figures';
import type { Population, SummaryInput } from './population';
import { populationOf } from './population';
import { deadlines, referrals, servicePoint, serviceTrack } from './service-tables';
import { byCount, countRow } from './summary-rows';
import { tally } from './tally';
import { groups, membership, overlaps, reasons } from './target-group-tables';

/** How each table is made, in the order in which people read them. */
const TABLES: Readonly<Record<SummaryTableId, (population: Population) => readonly SummaryRow[]>> = {
  keyFigures,
  changes,
  membership,
  reasons,
  groups,
  overlaps,
  coaches,
  municipality,
  servicePoint,
  ageClass,
  durationClass,
  employmentCode,
  deadlines,
  serviceTrack,
  referrals,
  findings,
};

/**
 * The tables of the summary as data.
 *
 * People are counted once: rows that repeat a person are left out. `membership` and `reasons` count everybody on the
 * list, `coaches` all who were placed, the other tables of people clients (membership yes). A table, and a row, whose
 * column the list lacks is left out, because nobody knows is not 0. Classes stand in their natural order, others by
 * number, largest first, then by code. Where a month before is known, each row tells its value of then. Definitions: those of the Employment Service Statistics (StatFin 12ub).
 */
export function summarise(input: SummaryInput): Summary {
  const population = populationOf(input);
  const tables = Object.entries(TABLES) as [SummaryTableId, (typeof TABLES)[SummaryTableId]][];
  return withPrevious(
    tables.map(([id, rowsOf]) => ({ id, rows: rowsOf(population) })),
    input.previous,
  );
}

/** The load of each coach as a share of the limit. */
function coaches({ coaches: all, placement }: Population): SummaryRow[] {
  if (placement === null) return [];
  return all.map(({ id }, coach) => {
    const { load, limit } = placement.coaches[coach]!;
    return countRow(id, load, limit);
  });
}

/** Findings by rule. What is only about the file that was read (severity info, no cell) belongs to the log. */
function findings({ findings: all }: Population): SummaryRow[] {
  const ofList = all.filter((finding) => !isAboutFile(finding));
  return byCount(tally(ofList, ({ rule }) => rule));
}
