import { isDateFormat, DATE_FORMAT, TEXT_FORMAT } from '../model/number-format';
import type { ClientColumns, ClientList } from '../model/client-list';
import type { Field } from '../model/field';
import type { Finding } from '../model/finding';
import type { Grid } from '../model/grid';
import { cellAt, cellKey, formatAt } from '../model/grid';
import { readingOf } from '../model/judged-column';
import { isWithheldField, isWithheldRow } from '../model/non-disclosure';
import type { Outcome } from '../model/outcome';
import type { CanonicalCell } from '../values/canonical';
import { canonicalCell } from '../values/canonical';
import { stateAt } from './apply-changes';
import type { CellChange, CellState, ChangeSet } from './change-set';
import { withRowKeys } from './row-key';
import { sameState } from './same-state';

/** What would mend a cell. */
export interface Repair {
  /** Index into the outcome's findings: the first about the cell that a repair answers. */
  readonly finding: number;
  readonly change: CellChange;
  /** True where only the form changes and the meaning is certain; else a person confirms it. */
  readonly isSafe: boolean;
}

/**
 * The repairs of what was found in a list, in the order of the findings, one a cell at most.
 *
 * A cell becomes what its value is written as (`canonicalCell`), with the format that keeps it so: text for codes, for
 * dates the cell's own date format, else its column's, else `d.m.yyyy`; the cell reads as the same value then, without
 * the remarks. Where several findings speak of a cell its repair is safe only if it is for all of them that have one.
 *
 * Never repaired: formulas, cells that say more than their value, and what a non-disclosure order withholds.
 * O(findings + clients).
 */
export function planRepairs({ grid, list, findings }: Pick<Outcome, 'grid' | 'list' | 'findings'>): Repair[] {
  const repairs = new Map<number, Repair>();
  const clientOfRow = new Map(Array.from(list.rows, (row, client) => [row, client]));
  const dateFormatOf = columnDateFormats(grid, list);
  findings.forEach((finding, index) => {
    const client = finding.row === null ? undefined : clientOfRow.get(finding.row);
    const column = finding.field === null ? undefined : list.columns[finding.field];
    if (client === undefined || column === undefined || !isRepairable(finding, list, client)) return;
    const row = list.rows[client]! - 1;
    const key = cellKey(row, column.column);
    const isSafe = finding.repair === 'safe';
    const known = repairs.get(key);
    if (known !== undefined) {
      if (known.isSafe && !isSafe) repairs.set(key, { ...known, isSafe });
      return;
    }
    const before = stateAt(grid, row, column.column);
    if (before.formula !== null) return;
    const canonical = canonicalOf(finding.field!, list, client, before, grid.dateSystem);
    if (canonical === null) return;
    const after = stateOf(canonical, before, () => dateFormatOf(column.column));
    if (sameState(before, after)) return;
    const reason = { code: finding.rule, params: finding.params };
    repairs.set(key, {
      finding: index,
      change: { row, column: column.column, before, after, reason },
      isSafe,
    });
  });
  return [...repairs.values()];
}

/**
 * The changes that repairs make, with the keys by which their rows are found again after somebody has sorted the list.
 *
 * Rows are known by the columns that hold a field. Columns without one may be another table beside the list, which is not
 * sorted with it; `derivedHeadings` names the columns that the program added, whose cells change with every run.
 * O(repairs × fields).
 */
export function changeSetOf(
  repairs: readonly Repair[],
  { grid, matches }: Pick<Outcome, 'grid' | 'matches'>,
  derivedHeadings: ReadonlySet<string> = new Set(),
): ChangeSet {
  const columns = matches
    .filter(({ field, heading }) => field !== null && !derivedHeadings.has(heading))
    .map(({ column }) => column);
  return withRowKeys({ sheet: grid.sheet, changes: repairs.map(({ change }) => change) }, grid, columns);
}

function isRepairable({ repair, place, field }: Finding, list: ClientList, client: number): boolean {
  if (repair === null || place !== undefined || field === null) return false;
  return !(isWithheldField(field) && isWithheldRow(list, client));
}

function canonicalOf<F extends Field>(
  field: F,
  { columns }: { readonly columns: Pick<ClientColumns, F> },
  client: number,
  { value }: CellState,
  dateSystem: 1900 | 1904,
): CanonicalCell | null {
  const column = columns[field];
  if (column === undefined) return null;
  return canonicalCell(field, { cell: value, read: readingOf(column, client), dateSystem });
}

function stateOf(canonical: CanonicalCell, before: CellState, columnDateFormat: () => string): CellState {
  const { value } = canonical;
  switch (canonical.kind) {
    case 'code':
      return { value, formula: null, format: TEXT_FORMAT };
    case 'date':
      return {
        value,
        formula: null,
        format: isDateFormat(before.format) ? before.format : columnDateFormat(),
      };
    case 'word':
      return { value, formula: null, format: before.format };
  }
}

/** The date format of a column: that of the first number in it which is shown as a date. Each column is looked at once. */
function columnDateFormats(grid: Grid, list: ClientList): (column: number) => string {
  const known = new Map<number, string>();
  const find = (column: number): string => {
    for (const row of list.rows) {
      if (typeof cellAt(grid, row - 1, column) !== 'number') continue;
      const format = formatAt(grid, row - 1, column);
      if (isDateFormat(format)) return format;
    }
    return DATE_FORMAT;
  };
  return (column) => {
    const format = known.get(column) ?? find(column);
    known.set(column, format);
    return format;
  };
}
