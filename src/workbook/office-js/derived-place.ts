/** Requirement set: ExcelApi 1.7. Syncs: 4, one more where the record of an earlier run is long. */
import type { CellRange } from '../../core/model/grid';
import type { DerivedRecord, OpenRecord } from './derived-record';
import { openDerivedRecord } from './derived-record';
import { placeOf } from './read-grid';
import { assertThere, sheetNamed } from './run-batch';

/** The hidden name over the derived columns beside a plain list: Excel moves it along with the cells. */
export const BLOCK_NAME = 'omavalmentaja.derived';

const PLACE = 'rowIndex,columnIndex,rowCount,columnCount';

/** The list and the derived columns in it, as they stand now. */
export interface DerivedPlace {
  /** With its `protection` loaded. */
  readonly sheet: Excel.Worksheet;
  readonly record: DerivedRecord | null;
  readonly putRecord: OpenRecord['put'];
  /** The table that the list is; `null` for a plain range. */
  readonly table: Excel.Table | null;
  /** Header row and rows below it, as far as the sheet is used; for a table without its totals row. */
  readonly range: CellRange;
  /** Texts of the header row by 0-based column. */
  readonly headings: ReadonlyMap<number, string>;
  /** Our columns that still stand, by id. A heading that stands twice, or was changed, is no longer ours. */
  readonly columns: ReadonlyMap<string, number>;
  readonly block: Excel.NamedItem | null;
}

/**
 * Finds a list by its header cell; without one, by what an earlier run left. `null` where that left nothing.
 * Throws `no-such-sheet`.
 */
export async function findDerivedPlace(
  context: Excel.RequestContext,
  name: string,
  header: { readonly row: number; readonly column: number } | null,
): Promise<DerivedPlace | null> {
  const sheet = sheetNamed(context, name).load('id,protection/protected');
  await context.sync();
  assertThere(sheet, name);
  const { record, put: putRecord } = await openDerivedRecord(context, sheet.id);
  const tables = sheet.tables.load('items/name,items/showTotals');
  const used = sheet.getUsedRangeOrNullObject(true).load(PLACE);
  const block = sheet.names.getItemOrNullObject(BLOCK_NAME).load('name');
  await context.sync();
  if (used.isNullObject || (header === null && record === null)) return null;

  const known = block.isNullObject ? null : block;
  const blockRange = known?.getRangeOrNullObject().load(PLACE);
  const candidates = tables.items.map((table) => ({
    table,
    range: table.getRange().load(PLACE),
    header: table.getHeaderRowRange().load('values'),
  }));
  await context.sync();

  const found = candidates.find(({ range, header: row }) =>
    header === null
      ? Object.values(record?.headings ?? {}).some((heading) => textsOf(row, 0).includes(heading))
      : contains(placeOf(range), header.row, header.column),
  );
  if (found !== undefined) {
    const all = placeOf(found.range);
    const range = { ...all, lastRow: all.lastRow - (found.table.showTotals ? 1 : 0) };
    const headings = headingsOf(found.header.values, all.firstColumn);
    return {
      sheet,
      putRecord,
      record,
      table: found.table,
      range,
      headings,
      columns: ours(record, headings),
      block: known,
    };
  }

  const there = blockRange === undefined || blockRange.isNullObject ? null : placeOf(blockRange);
  const headerRow = header?.row ?? there?.firstRow;
  if (headerRow === undefined) return null;
  const all = placeOf(used);
  const line = sheet.getRangeByIndexes(headerRow, all.firstColumn, 1, all.lastColumn - all.firstColumn + 1);
  line.load('values');
  await context.sync();
  const headings = headingsOf(line.values, all.firstColumn);
  const range = { ...all, firstRow: headerRow, lastRow: Math.max(there?.lastRow ?? all.lastRow, headerRow) };
  return {
    sheet,
    putRecord,
    record,
    table: null,
    range,
    headings,
    columns: ours(record, headings),
    block: known,
  };
}

function contains(range: CellRange, row: number, column: number): boolean {
  return (
    range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn
  );
}

function textsOf(header: Excel.Range, row: number): string[] {
  return (header.values[row] ?? []).map(String);
}

function headingsOf(
  values: readonly (readonly unknown[])[],
  firstColumn: number,
): ReadonlyMap<number, string> {
  return new Map((values[0] ?? []).map((value, index) => [firstColumn + index, String(value)]));
}

function ours(
  record: DerivedRecord | null,
  headings: ReadonlyMap<number, string>,
): ReadonlyMap<string, number> {
  const columns = new Map<string, number>();
  for (const [id, heading] of Object.entries(record?.headings ?? {})) {
    const [first, ...more] = [...headings].filter(([, text]) => text === heading);
    if (first !== undefined && more.length === 0) columns.set(id, first[0]);
  }
  return columns;
}
