import type { Field } from '../model/field';
import type { Grid } from '../model/grid';
import type { CoachField } from './coach-headings';
import { exactCoachHeading, matchCoachHeading } from './coach-headings';
import { findHeaderRowBy, headingsAt } from './heading-row';
import { CERTAIN } from './heading-matcher';
import type { ColumnHeading } from './match-columns';
import { matchHeading } from './match-heading';

/** The sheet of coaches and where its fields stand. */
export interface CoachSheet {
  readonly grid: Grid;
  /** 0-based. */
  readonly headerRow: number;
  /** 0-based column of each field that the sheet has; the first where a heading is used twice. */
  readonly columns: ReadonlyMap<CoachField, number>;
}

/** Fields that only a sheet of coaches has. */
const TELLING: readonly CoachField[] = ['workingTime', 'specialities', 'absentFrom', 'absentTo'];
/** Fields that only a client list has. */
const OF_CLIENTS: readonly Field[] = [
  'personId',
  'birthDate',
  'motherTongue',
  'nationality',
  'benefit',
  'employmentCode',
  'jobSearchStart',
  'unemploymentStart',
];
/** A name that could be anybody's is no `Omavalmentaja`. */
const A_COACHES_NAME = 0.9;

/**
 * Finds the sheet of coaches by its headings, whatever its name: a column of names and one that only coaches have
 * (working time, target groups, absence); under a heading that says coach (`Omavalmentaja`) an id is enough. A sheet
 * with a client's fields is none. The sheet with the most fields wins, of equals the first; `null` where there is none.
 */
export function findCoachSheet(grids: readonly Grid[]): CoachSheet | null {
  let best: CoachSheet | null = null;
  for (const grid of grids) {
    const headerRow = findHeaderRowBy(grid, exactCoachHeading, certainField);
    if (headerRow === null) continue;
    const headings = headingsAt(grid, headerRow);
    const { columns, saysCoach } = coachColumns(headings);
    const telling = TELLING.some((field) => columns.has(field)) || (saysCoach && columns.has('id'));
    if (!columns.has('name') || !telling || headings.some(isOfClients)) continue;
    if (best === null || columns.size > best.columns.size) best = { grid, headerRow, columns };
  }
  return best;
}

function certainField(heading: string): CoachField | null {
  const { field, confidence } = matchCoachHeading(heading);
  return confidence >= CERTAIN ? field : null;
}

function coachColumns(headings: readonly ColumnHeading[]): {
  readonly columns: ReadonlyMap<CoachField, number>;
  readonly saysCoach: boolean;
} {
  const columns = new Map<CoachField, number>();
  let surest = 0;
  for (const { column, heading } of headings) {
    const { field, confidence } = matchCoachHeading(heading);
    if (field === null || confidence < CERTAIN) continue;
    // `Nimi` yields to `Omavalmentaja`.
    if (field === 'name' && confidence > surest) {
      surest = confidence;
      columns.set(field, column);
    } else if (!columns.has(field)) columns.set(field, column);
  }
  return { columns, saysCoach: surest >= A_COACHES_NAME };
}

function isOfClients({ heading }: ColumnHeading): boolean {
  const { field, confidence } = matchHeading(heading);
  return field !== null && confidence >= CERTAIN && OF_CLIENTS.includes(field);
}
