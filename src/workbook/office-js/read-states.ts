/** Requirement set: ExcelApi 1.7. Syncs: 1 for each 2.4 MB of answers; rows near each other are read as one range. */
import type { CellState } from '../../core/changes/change-set';
import type { CellRange } from '../../core/model/grid';
import { cellKey } from '../../core/model/grid';
import type { CellValue } from '../../core/model/cell';
import { stateOf } from './cell-entry';
import type { BlockProperty } from './read-blocks';
import { readBlocks } from './read-blocks';

/** Between two rows that are wanted, up to this many others are read along: they cost less than a range of their own. */
const MOST_ROWS_BETWEEN = 4;

/** Rows in ascending order put together into ranges over the same columns. */
export function rowRuns(rows: readonly number[], firstColumn: number, lastColumn: number): CellRange[] {
  const runs: { firstRow: number; lastRow: number }[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run !== undefined && row - run.lastRow <= MOST_ROWS_BETWEEN + 1) run.lastRow = row;
    else runs.push({ firstRow: row, lastRow: row });
  }
  return runs.map((run) => ({ ...run, firstColumn, lastColumn }));
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** The present states of cells, by cell key. */
export async function readStates(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  places: readonly Place[],
): Promise<ReadonlyMap<number, CellState>> {
  const states = new Map<number, CellState>();
  const wanted = new Set(places.map(({ row, column }) => cellKey(row, column)));
  const properties: readonly BlockProperty[] = ['formulas', 'values', 'numberFormat', 'valueTypes'];
  await readBlocks(context, sheet, rangesAround(places), properties, ({ range, rows }) => {
    const [values, formats, types] = [rows('values'), rows('numberFormat'), rows('valueTypes')];
    rows('formulas').forEach((line, row) => {
      line.forEach((formula, column) => {
        const key = cellKey(range.firstRow + row, range.firstColumn + column);
        if (!wanted.has(key)) return;
        const isError = types[row]![column] === 'Error';
        states.set(key, stateOf(formula, values[row]![column]!, String(formats[row]![column]), isError));
      });
    });
  });
  return states;
}

/** The present values of rows in some columns: `rows[r]` is row r, other columns are empty. */
export async function readRowValues(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rows: readonly number[] | CellRange,
  columns: readonly number[],
): Promise<CellValue[][]> {
  const values: CellValue[][] = [];
  if (columns.length === 0) return values;
  const firstColumn = Math.min(...columns);
  const lastColumn = Math.max(...columns);
  const ranges =
    'firstRow' in rows ? [{ ...rows, firstColumn, lastColumn }] : rowRuns(rows, firstColumn, lastColumn);
  await readBlocks(context, sheet, ranges, ['values'], ({ range, rows: blockRows }) => {
    blockRows('values').forEach((line, offset) => {
      const row: CellValue[] = [];
      line.forEach((value, column) => {
        row[firstColumn + column] = value;
      });
      values[range.firstRow + offset] = row;
    });
  });
  return Array.from(values, (row: CellValue[] | undefined) => row ?? []);
}

/** Ranges that hold all places: column by column down the sheet, near rows together. */
function rangesAround(places: readonly Place[]): CellRange[] {
  const rowsOf = new Map<number, Set<number>>();
  for (const { row, column } of places) {
    const rows = rowsOf.get(column);
    if (rows === undefined) rowsOf.set(column, new Set([row]));
    else rows.add(row);
  }
  return [...rowsOf].flatMap(([column, rows]) =>
    rowRuns(
      [...rows].sort((a, b) => a - b),
      column,
      column,
    ),
  );
}
