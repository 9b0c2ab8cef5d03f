import type { CellRange } from '../../core/model/grid';
import type { ChartPlan, SheetPlan } from '../../core/sheets/sheet';
import { WorkbookError } from '../workbook-error';
import { tableRange } from '../references';
import { entryFaults, entryRanges } from './write-check-entry';
import { tableHeadings } from './write-table';

const MOST_ROWS = 1_048_576;
const MOST_COLUMNS = 16_384;
const LONGEST_SHEET_NAME = 31;
const LONGEST_HEADING = 255;
const NOT_IN_SHEET_NAMES = /[[\]:*?/\\\p{Cc}\p{Cs}]|^'|'$/u;
const TABLE_NAME = /^[A-Za-z_][A-Za-z0-9_]{0,254}$/;
/** `AB12`, `R1C1`, `r` and `c` are cells to Excel. */
const CELL_NAME = /^([a-z]{1,3}\d+|r\d*c?\d*|c\d*)$/i;

/**
 * Asserts what Excel would refuse or repair, so that a fault of ours is seen here and not by a clerk. Throws
 * `RangeError` naming the sheet by its number (names may be people's), and `WorkbookError('too-large')` with the sheet's
 * name where there are more rows or columns than a sheet has.
 */
export function checkPlans(plans: readonly SheetPlan[]): void {
  assert(plans.length > 0, 'a workbook needs a sheet');
  assertDistinct(
    plans.map(({ name }) => name),
    'two sheets have the same name',
  );
  const names = plans.flatMap((plan) => (plan.names ?? []).map(({ name }) => name));
  assertDistinct(
    [...names, ...plans.flatMap(({ tables }) => tables.map(({ name }) => name))],
    'two tables or names are called the same',
  );
  assert(
    names.every((name) => TABLE_NAME.test(name) && !CELL_NAME.test(name)),
    'no valid name for a range',
  );
  plans.forEach((plan, index) => {
    checkSheet(plan, `sheet ${index + 1}`);
  });
}

function checkSheet(plan: SheetPlan, sheet: string): void {
  const { name, cells, tables, merges } = plan;
  assert(name !== '' && name.length <= LONGEST_SHEET_NAME, `${sheet}: the name is not 1–31 characters long`);
  assert(!NOT_IN_SHEET_NAMES.test(name), `${sheet}: the name has a character that Excel does not allow`);
  assert(name.toLowerCase() !== 'history', `${sheet}: Excel keeps the name History for itself`);
  const ranges = [...plan.formats, ...plan.styles, ...tables, ...plan.dataBars]
    .map(({ range }) => range)
    .concat(merges, plan.charts.flatMap(rangesOfChart), entryRanges(plan));
  if (
    cells.length > MOST_ROWS ||
    cells.some((row) => row.length > MOST_COLUMNS) ||
    ranges.some((range) => range.lastRow >= MOST_ROWS || range.lastColumn >= MOST_COLUMNS)
  ) {
    throw new WorkbookError('too-large', name);
  }
  assert(ranges.every(isRange), `${sheet}: a range ends before it begins`);
  assert(
    !overlapping([...tables.map(tableRange), ...merges]),
    `${sheet}: tables and merged cells must not lie over each other`,
  );
  for (const { categories, series, title, description } of plan.charts) {
    const names = cellCount(categories);
    assert(
      series.length > 0 && series.every(({ values }) => cellCount(values) === names),
      `${sheet}: a chart has as many values as names`,
    );
    assert(title !== '' && description !== '', `${sheet}: a chart has a title and an alternative text`);
  }
  assert(
    !overlapping((plan.validations ?? []).map(({ range }) => range)),
    `${sheet}: two validations lie over each other`,
  );
  const [fault] = entryFaults(plan);
  assert(fault === undefined, `${sheet}: ${fault ?? ''}`);
  for (const table of tables) {
    assert(TABLE_NAME.test(table.name) && !CELL_NAME.test(table.name), `${sheet}: no valid name for a table`);
    const headings = tableHeadings(plan, table);
    assert(
      headings.every((heading) => heading !== '' && heading.length <= LONGEST_HEADING),
      `${sheet}: every heading of a table is a text of 1–255 characters`,
    );
    assertDistinct(headings, `${sheet}: a table has two equal headings`);
  }
}

function assert(holds: boolean, message: string): void {
  if (!holds) throw new RangeError(message);
}

/** Excel compares names without regard to case. */
function assertDistinct(names: readonly string[], message: string): void {
  assert(new Set(names.map((name) => name.toLowerCase())).size === names.length, message);
}

function rangesOfChart({ place, categories, series }: ChartPlan): CellRange[] {
  return [place, categories, ...series.map(({ values }) => values)];
}

function cellCount({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

function isRange({ firstRow, lastRow, firstColumn, lastColumn }: CellRange): boolean {
  return firstRow >= 0 && firstColumn >= 0 && firstRow <= lastRow && firstColumn <= lastColumn;
}

/** O(n²); a sheet has a handful of tables and merged cells. */
function overlapping(ranges: readonly CellRange[]): boolean {
  return ranges.some((a, index) =>
    ranges
      .slice(index + 1)
      .some(
        (b) =>
          a.firstRow <= b.lastRow &&
          b.firstRow <= a.lastRow &&
          a.firstColumn <= b.lastColumn &&
          b.firstColumn <= a.lastColumn,
      ),
  );
}
