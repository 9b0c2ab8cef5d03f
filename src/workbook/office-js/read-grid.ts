/**
 * Requirement set: ExcelApi 1.13. Syncs: 2, and 1 for each 2.4 MB of cells; 1 more for a block with formulas or errors,
 * 1 where there are merged cells, 1 where columns and 1 for each 100,000 rows where rows are hidden.
 */
import type { CellRange, Grid, GridTable } from '../../core/model/grid';
import { plainGrid } from '../../core/model/grid';
import type { ReadOptions } from '../workbook';
import { WorkbookError } from '../workbook-error';
import { askDateSystem } from './date-system';
import type { GridRows } from './grid-rows';
import { createGridRows, isDoubtful } from './grid-rows';
import type { RawCell } from './read-blocks';
import { readBlocks } from './read-blocks';
import { readHidden } from './read-hidden';
import { assertThere, sheetNamed } from './run-batch';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';
/** As the file adapter: a list of a million clients and 20 columns. */
const MOST_CELLS = 21_000_000;

/** All used cells of a sheet, or those of some rows. Throws `no-such-sheet`, `too-large` and `cancelled`. */
export async function readGrid(
  context: Excel.RequestContext,
  name: string,
  rows: { readonly first: number; readonly last: number } = { first: 0, last: Infinity },
  { onRows, signal }: ReadOptions = {},
): Promise<Grid> {
  const sheet = sheetNamed(context, name);
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const tables = sheet.tables.load('items/name,items/showHeaders,items/showTotals');
  const dates = askDateSystem(context);
  await context.sync();
  assertThere(sheet, name);
  const dateSystem = dates();
  const tableRanges = tables.items.map((table) => table.getRange().load(PLACE));
  if (used.isNullObject) {
    if (tableRanges.length > 0) await context.sync();
    return { ...plainGrid(name, []), tables: tablesOf(tables, tableRanges), dateSystem };
  }

  used.load('rowHidden,columnHidden');
  const merged = used.getMergedAreasOrNullObject();
  merged.load('address');
  await context.sync();
  const all = placeOf(used);
  const range = {
    ...all,
    firstRow: Math.max(all.firstRow, rows.first),
    lastRow: Math.min(all.lastRow, rows.last),
  };
  if ((range.lastRow - range.firstRow + 1) * (range.lastColumn + 1) > MOST_CELLS) {
    throw new WorkbookError('too-large', name);
  }
  const hidden = await readHidden(context, sheet, used);
  const merges = merged.isNullObject ? [] : await readAreas(context, merged);
  const gridRows = createGridRows();
  if (range.lastRow >= range.firstRow) {
    await readBlocks(
      context,
      sheet,
      [range],
      ['formulas', 'numberFormat'],
      async ({ range: at, rows: blockRows }) => {
        const formulas = blockRows('formulas');
        gridRows.add(at, formulas, blockRows('numberFormat'));
        const doubtful = doubtfulPart(at, formulas);
        if (doubtful !== null) await settle(context, sheet, doubtful, gridRows);
        if (signal?.aborted === true) throw new WorkbookError('cancelled', name);
        onRows?.(at.lastRow + 1, range.lastRow + 1);
      },
    );
  }
  return {
    sheet: name,
    ...gridRows.finish(),
    hiddenRows: hidden.rows,
    hiddenColumns: hidden.columns,
    merges,
    tables: tablesOf(tables, tableRanges),
    dateSystem,
  };
}

/** 0-based place of a range whose `rowIndex`, `columnIndex`, `rowCount` and `columnCount` are loaded. */
export function placeOf(range: Excel.Range): CellRange {
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return {
    firstRow: rowIndex,
    lastRow: rowIndex + rowCount - 1,
    firstColumn: columnIndex,
    lastColumn: columnIndex + columnCount - 1,
  };
}

function tablesOf(tables: Excel.TableCollection, ranges: readonly Excel.Range[]): GridTable[] {
  return tables.items.map((table, index) => ({
    name: table.name,
    range: placeOf(ranges[index]!),
    hasHeader: table.showHeaders,
    hasTotals: table.showTotals,
  }));
}

async function readAreas(context: Excel.RequestContext, areas: Excel.RangeAreas): Promise<CellRange[]> {
  const parts = areas.areas.load('items/rowIndex,items/columnIndex,items/rowCount,items/columnCount');
  await context.sync();
  return parts.items.map(placeOf);
}

/** The rectangle around the cells of a block that may be formulas or errors. */
function doubtfulPart(at: CellRange, formulas: readonly (readonly RawCell[])[]): CellRange | null {
  let part: CellRange | null = null;
  formulas.forEach((line, rowOffset) => {
    line.forEach((cell, columnOffset) => {
      if (!isDoubtful(cell)) return;
      const row = at.firstRow + rowOffset;
      const column = at.firstColumn + columnOffset;
      part = {
        firstRow: part?.firstRow ?? row,
        lastRow: row,
        firstColumn: Math.min(part?.firstColumn ?? column, column),
        lastColumn: Math.max(part?.lastColumn ?? column, column),
      };
    });
  });
  return part;
}

async function settle(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  part: CellRange,
  gridRows: GridRows,
): Promise<void> {
  await readBlocks(context, sheet, [part], ['formulas', 'values', 'valueTypes'], ({ range, rows }) => {
    const values = rows('values');
    const types = rows('valueTypes');
    rows('formulas').forEach((line, row) => {
      line.forEach((formula, column) => {
        if (!isDoubtful(formula)) return;
        const isError = types[row]![column] === 'Error';
        const value = values[row]![column]!;
        gridRows.settle(range.firstRow + row, range.firstColumn + column, formula, value, isError);
      });
    });
  });
}
