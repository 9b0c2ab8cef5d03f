import type { Field } from '../model/field';
import type { Grid } from '../model/grid';
import { findHeaderRowBy, headingsAt } from './heading-row';
import { CERTAIN } from './heading-matcher';
import type { ColumnBlock } from './list-columns';
import { columnBlock, sampleColumn, splitAtEmptyColumns } from './list-columns';
import type { ColumnMatch } from './match-columns';
import { matchColumns } from './match-columns';
import { exactHeading, matchHeading } from './match-heading';
import type { OwnField } from './own-headings';
import { NO_OWN_HEADINGS } from './own-headings';

/** A place in a workbook that looks like a client list. */
export interface ListCandidate {
  readonly grid: Grid;
  /** 0-based; the lowest row of a header of several rows. */
  readonly headerRow: number;
  /** The list's columns, left to right, empty ones left out. */
  readonly columns: readonly ColumnMatch[];
  /** Columns of another table or of notes beside the list, behind an empty column: none has a field. */
  readonly beside: readonly ColumnMatch[];
  /** Rows below the header that are not blank: clients and, at most, a few rows of totals and notes. */
  readonly filledRows: number;
  /** How much the fields tell that this is a client list. */
  readonly weight: number;
  /** Orders the candidates: weight × log₂(2 + filled rows). */
  readonly score: number;
}

export type ListChoice =
  /** `others`: what looks like a list too, but less. */
  | { readonly kind: 'found'; readonly candidate: ListCandidate; readonly others: readonly ListCandidate[] }
  | { readonly kind: 'none' }
  /** Two or more equally good: a person must say which. */
  | { readonly kind: 'tie'; readonly candidates: readonly ListCandidate[] };

/** How much a field speaks for a client list: what only an employment service knows weighs most. */
const WEIGHTS: Readonly<Record<Field, number>> = {
  personId: 5,
  lastName: 1,
  firstNames: 1,
  fullName: 2,
  birthDate: 2,
  streetAddress: 0.5,
  postalCode: 0.5,
  city: 0.5,
  municipality: 2,
  phone: 0.5,
  email: 0.5,
  motherTongue: 2,
  nationality: 2,
  serviceLanguage: 1,
  benefit: 3,
  earningsRelatedRight: 2,
  employmentCode: 3,
  jobSearchStart: 2,
  unemploymentStart: 2,
  memberSince: 1,
  serviceNeed: 1,
  referral: 1,
  nonDisclosure: 1,
  coach: 1,
  locked: 0.5,
  lastContact: 0.5,
  notes: 0.25,
};

/** What a register of jobseekers knows of a person, beside who and where to reach. */
const SUBSTANCE: readonly Field[] = [
  'birthDate',
  'municipality',
  'motherTongue',
  'nationality',
  'benefit',
  'earningsRelatedRight',
  'employmentCode',
  'jobSearchStart',
  'unemploymentStart',
];
/** So much substance makes a list of persons without identity codes a client list: a benefit and a municipality. */
const ENOUGH_SUBSTANCE = 4;

const EQUAL_WEIGHT = 0.75;
const EQUAL_ROWS = 0.5;
/** A block behind an empty column belongs to the list where its headings are this sure. */
const BELONGS = 0.75;

/**
 * Finds what looks like a client list in the sheets of a workbook, best first (ties: order of sheets, then left to
 * right). Names of sheets mean nothing, and hidden sheets count. One header row a sheet is considered (`findHeaderRow`);
 * two lists side by side, parted by an empty column, are two candidates.
 *
 * A client list has identity codes and one more field, or names and enough that only a register of jobseekers knows.
 * Lists of coaches, findings, codes and summaries have not. `ignoreHeadings` are the columns that an earlier run of
 * this program added, `ownField` knows the headings of the staff's own. O(cells).
 */
export function findClientLists(
  grids: readonly Grid[],
  ignoreHeadings: ReadonlySet<string>,
  ownField: OwnField = NO_OWN_HEADINGS,
): readonly ListCandidate[] {
  const fieldOf = rememberedField();
  const notOurs =
    (field: (heading: string) => Field | null) =>
    (heading: string): Field | null =>
      ignoreHeadings.has(heading) ? null : (ownField(heading) ?? field(heading));
  const match: MatchBlock = (grid, block) =>
    matchColumns(block.headings, (column) => sampleColumn(grid, block, column), ignoreHeadings, ownField);
  return grids
    .flatMap((grid) => {
      const headerRow = findHeaderRowBy(grid, notOurs(exactHeading), notOurs(fieldOf));
      return headerRow === null ? [] : listsUnder(grid, headerRow, match);
    })
    .sort((a, b) => b.score - a.score);
}

/**
 * Chooses the client list. A candidate is as good as the best where the poorer of the two has at least three quarters
 * of the other's weight in fields and at least half of its rows: two months of one list are a tie, while a real list
 * beats an old copy of far fewer rows or an extract of a few columns.
 */
export function chooseClientList(candidates: readonly ListCandidate[]): ListChoice {
  const [best, ...others] = candidates;
  if (best === undefined) return { kind: 'none' };
  const equals = others.filter(
    (other) =>
      ratio(other.weight, best.weight) >= EQUAL_WEIGHT &&
      ratio(other.filledRows, best.filledRows) >= EQUAL_ROWS,
  );
  return equals.length === 0
    ? { kind: 'found', candidate: best, others }
    : { kind: 'tie', candidates: [best, ...equals] };
}

/** The smaller as a share of the larger; two zeros are equal. */
function ratio(a: number, b: number): number {
  return a === b ? 1 : Math.min(a, b) / Math.max(a, b);
}

type MatchBlock = (grid: Grid, block: ColumnBlock) => readonly ColumnMatch[];

function listsUnder(grid: Grid, headerRow: number, match: MatchBlock): readonly ListCandidate[] {
  const parts = splitAtEmptyColumns(grid, headerRow, headingsAt(grid, headerRow)).map((headings) => {
    const block = columnBlock(grid, headerRow, headings);
    return { headings, block, columns: match(grid, block) };
  });
  const lists = parts.filter(({ columns }) => isClientList(columns));
  if (lists.length > 1) {
    return lists.map(({ block, columns }) =>
      candidate(grid, headerRow, columns, [], block.filledRows.length),
    );
  }

  // One list at most: an empty column inside it is only a gap, but what stands outside is another table.
  const belongs = parts.map(({ columns }) =>
    columns.some(({ field, confidence }) => field !== null && confidence >= BELONGS),
  );
  const first = belongs.indexOf(true);
  const last = belongs.lastIndexOf(true);
  const inside = parts
    .filter((_, index) => index >= first && index <= last)
    .flatMap(({ headings }) => headings);
  const outside = parts
    .filter((_, index) => index < first || index > last)
    .flatMap(({ headings }) => headings);
  const block = columnBlock(grid, headerRow, inside);
  const columns = match(grid, block);
  if (first < 0 || !isClientList(columns)) return [];
  const beside = outside.map(({ column, heading }) => ({ column, heading, ...NO_FIELD }));
  return [candidate(grid, headerRow, columns, beside, block.filledRows.length)];
}

const NO_FIELD = { field: null, confidence: 0, question: null, duplicateOf: null } as const;

function candidate(
  grid: Grid,
  headerRow: number,
  columns: readonly ColumnMatch[],
  beside: readonly ColumnMatch[],
  filledRows: number,
): ListCandidate {
  const weight = columns.reduce((sum, { field }) => sum + (field === null ? 0 : WEIGHTS[field]), 0);
  return { grid, headerRow, columns, beside, filledRows, weight, score: weight * Math.log2(2 + filledRows) };
}

function isClientList(columns: readonly ColumnMatch[]): boolean {
  const fields = new Set(columns.map(({ field }) => field).filter((field) => field !== null));
  if (fields.has('personId')) return fields.size > 1;
  const named = fields.has('fullName') || fields.has('lastName');
  const substance = SUBSTANCE.reduce((sum, field) => sum + (fields.has(field) ? WEIGHTS[field] : 0), 0);
  return named && substance >= ENOUGH_SUBSTANCE;
}

/** A text that can be a heading: short, and no e-mail address. */
function canBeHeading(text: string): boolean {
  return text.length <= 80 && !text.includes('@');
}

/** The field of a heading, each distinct text matched once: the rows searched repeat the values of the list. */
function rememberedField(): (heading: string) => Field | null {
  const known = new Map<string, Field | null>();
  return (heading) => {
    if (!canBeHeading(heading)) return null;
    let field = known.get(heading);
    if (field === undefined) {
      const match = matchHeading(heading);
      field = match.confidence >= CERTAIN ? match.field : null;
      known.set(heading, field);
    }
    return field;
  };
}
