import type { CellValue } from '../model/cell';
import { isBlank } from '../model/cell';
import type { Field } from '../model/field';
import { cellAt, cellKey } from '../model/grid';
import { cellKind } from './cell-kind';
import type { ListCandidate } from './find-client-list';
import { foldJoined, foldWords } from './fold-words';
import { headingText } from './heading-row';
import { CERTAIN } from './heading-matcher';
import { matchHeading } from './match-heading';
import { totalsVerdict } from './totals-row';

/** Why a row below the header is no client's. */
export type SkipReason =
  /** Nothing in it. */
  | 'blank'
  /** Nothing in the list's columns, but something beside the list. */
  | 'beside'
  /** The header once more: after a page break, or in another language. */
  | 'repeated-header'
  /** Sums or counts. */
  | 'totals'
  /** A remark below the list: `Päivitetty 3.3.2021`. */
  | 'note';

export interface SkippedRow {
  /** Worksheet row, 1-based. */
  readonly row: number;
  readonly reason: SkipReason;
}

export interface ClassifiedRows {
  /** 0-based rows, ascending. */
  readonly clientRows: readonly number[];
  readonly skipped: readonly SkippedRow[];
}

/** `maybe-…`: skipped only where no client follows. */
type Verdict = SkipReason | 'client' | 'maybe-totals' | 'maybe-note';

/**
 * Tells which rows below the header are clients. Every row down to the last is in exactly one of the two lists.
 *
 * When in doubt a row is a client: skipping must never lose one. So
 * - a row with an identity code in its column is always a client;
 * - totals are rows with a label and numbers only (`totalsVerdict`), the totals row of an Excel table, or rows with
 *   nothing but formulas that sum and count;
 * - a header is repeated where at least two cells, and half of those filled, say what their headings say, or, in the
 *   row next to the header, mean the same fields (another language);
 * - a note stands below all clients, parted from them by a blank row or the totals, and is a single text: in a column
 *   without field or of notes any text, else in a column of names, codes or the first one, and then it reads like a
 *   remark (a word of four letters, and digits or five words or a colon).
 *
 * O(rows × columns).
 */
export function classifyRows(candidate: ListCandidate): ClassifiedRows {
  const { grid, headerRow, columns, beside } = candidate;
  const personId = columns.find(({ field }) => field === 'personId')?.column;
  const headings = columns.map(({ heading }) => foldJoined(heading));
  const totalsRows = new Set(
    grid.tables
      .filter(({ range, hasTotals }) => hasTotals && range.firstRow === headerRow)
      .map(({ range }) => range.lastRow),
  );

  function verdictOf(row: number): Verdict {
    if (personId !== undefined && cellKind(cellAt(grid, row, personId)) === 'identity-code') return 'client';
    const filled = columns.filter(({ column }) => !isBlank(cellAt(grid, row, column)));
    if (filled.length === 0) {
      return beside.some(({ column }) => !isBlank(cellAt(grid, row, column))) ? 'beside' : 'blank';
    }
    if (
      totalsRows.has(row) ||
      filled.every(({ column }) => isAggregate(grid.formulas.get(cellKey(row, column))))
    ) {
      return 'totals';
    }
    const cells = columns.map(({ column }) => cellAt(grid, row, column));
    if (isHeaderAgain(cells, row === headerRow + 1)) return 'repeated-header';
    const totals = totalsVerdict(cells);
    if (totals !== 'no') return totals === 'surely' ? 'totals' : 'maybe-totals';
    const [only, ...others] = filled;
    if (only === undefined || others.length > 0) return 'client';
    return isNote(cellAt(grid, row, only.column), only.field, only === columns[0]) ? 'maybe-note' : 'client';
  }

  function isHeaderAgain(cells: readonly CellValue[], nextToHeader: boolean): boolean {
    let filled = 0;
    let same = 0;
    cells.forEach((cell, index) => {
      if (isBlank(cell)) return;
      filled += 1;
      const text = headingText(cell);
      if (headings[index] !== '' && text.length < 100 && foldJoined(text) === headings[index]) same += 1;
      else if (nextToHeader && typeof cell === 'string') {
        const match = matchHeading(text);
        if (match.field !== null && match.confidence >= CERTAIN && match.field === columns[index]?.field)
          same += 1;
      }
    });
    return same >= 2 && same * 2 >= filled;
  }

  const verdicts: Verdict[] = [];
  for (let row = headerRow + 1; row < grid.cells.length; row++) verdicts.push(verdictOf(row));
  const lastClient = verdicts.lastIndexOf('client');

  const clientRows: number[] = [];
  const skipped: SkippedRow[] = [];
  let ended = false;
  verdicts.forEach((verdict, index) => {
    const row = headerRow + 1 + index;
    const reason = settle(verdict, index > lastClient, ended);
    if (reason === null) clientRows.push(row);
    else skipped.push({ row: row + 1, reason });
    if (index > lastClient && (reason === 'blank' || reason === 'totals')) ended = true;
  });
  return { clientRows, skipped };
}

/** The reason for skipping, `null` for a client. */
function settle(verdict: Verdict, belowClients: boolean, ended: boolean): SkipReason | null {
  if (verdict === 'client') return null;
  if (verdict === 'maybe-totals') return belowClients ? 'totals' : null;
  if (verdict === 'maybe-note') return belowClients && ended ? 'note' : null;
  return verdict;
}

function isAggregate(formula: string | undefined): boolean {
  return (
    formula !== undefined &&
    /^=?\s*(SUM|SUMIFS?|SUBTOTAL|AGGREGATE|COUNT|COUNTA|COUNTIFS?|AVERAGE)\s*\(/i.test(formula)
  );
}

/** Fields of which the column may hold a remark below the list; elsewhere a lone text is taken for the field's value. */
const HEADS_OF_ROWS: readonly (Field | null)[] = ['lastName', 'firstNames', 'fullName', 'personId'];
const MIXED_VALUES: readonly (Field | null)[] = ['streetAddress', 'postalCode', 'phone', 'coach'];

function isNote(cell: CellValue, field: Field | null, isFirstColumn: boolean): boolean {
  if (typeof cell !== 'string') return false;
  const words = foldWords(cell).map(({ letters }) => letters);
  if (!words.some((word) => /^\D{4,}$/.test(word))) return false;
  if (field === null || field === 'notes') return true;
  if (!HEADS_OF_ROWS.includes(field) && (!isFirstColumn || MIXED_VALUES.includes(field))) return false;
  return words.length >= 5 || /\d|:/.test(cell);
}
