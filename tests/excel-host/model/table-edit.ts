import { HostError } from '../errors';
import type { Shift } from './anchor';
import type { Area } from './area';
import { intersection, lastColumn, lastRow } from './area';
import { writeCell } from './cells';
import { deleteCells, insertCells } from './shift-cells';
import type { Sheet } from './sheet';
import { assertUnprotected } from './sheet';
import type { Table } from './table';
import {
  allTables,
  checkTableName,
  findTable,
  followShift,
  renameColumnsFromCells,
  tableArea,
  totalsArea,
} from './table';
import { nextGuid, nextId } from './workbook';

/** Makes a table of the cells. Without headings a row for them is put in above. */
export function addTable(sheet: Sheet, area: Area, hasHeaders: boolean, name?: string): Table {
  assertUnprotected(sheet);
  if (sheet.tables.some(({ anchor }) => anchor.area !== null && intersection(anchor.area, area) !== null)) {
    throw new HostError('InvalidOperation', 'tables cannot overlap');
  }
  const { workbook } = sheet;
  let number = 1;
  while (name === undefined && findTable(allTables(workbook), `Table${number}`) !== null) number += 1;
  const given = name ?? `Table${number}`;
  checkTableName(workbook, given);
  if (!hasHeaders) insertCells(sheet, { ...area, rows: 1 }, 'rows');
  const rows = hasHeaders ? Math.max(area.rows, 2) : area.rows + 1;
  const table: Table = {
    id: nextGuid(workbook),
    sheet,
    name: given,
    anchor: { area: { ...area, rows } },
    columns: Array.from({ length: area.columns }, () => ({ id: nextId(workbook), name: '' })),
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
    style: 'TableStyleMedium2',
    filter: { anchor: { area: { ...area, rows } }, shown: new Map() },
  };
  sheet.tables.push(table);
  renameColumnsFromCells(table);
  return table;
}

/** New cells at `area`, which widen or lengthen the table when they stand at its end. */
export function growTable(table: Table, area: Area, axis: Shift['axis']): void {
  const before = tableArea(table);
  const atEnd = axis === 'rows' ? area.row > lastRow(before) : area.column > lastColumn(before);
  insertCells(table.sheet, area, axis, table);
  if (!atEnd) return;
  const grown =
    axis === 'rows'
      ? { ...before, rows: before.rows + area.rows }
      : { ...before, columns: before.columns + area.columns };
  table.anchor.area = grown;
  followShift(table, before, { kind: 'insert', axis, area });
}

/** Turns the totals row on or off; the cells below the table move. */
export function showTotals(table: Table, shown: boolean): void {
  if (shown === table.showTotals) return;
  const area = tableArea(table);
  if (shown) {
    const row = { ...area, row: lastRow(area) + 1, rows: 1 };
    growTable(table, row, 'rows');
    writeCell(table.sheet.rows, row.row, row.column, { value: 'Total' });
  } else deleteCells(table.sheet, totalsArea(table), 'rows', table);
  table.showTotals = shown;
}

/** The table's new area must keep the header row and overlap the old one. */
export function resizeTable(table: Table, area: Area): void {
  const before = tableArea(table);
  const overlapsOther = table.sheet.tables.some(
    (other) =>
      other !== table && other.anchor.area !== null && intersection(other.anchor.area, area) !== null,
  );
  if (area.row !== before.row || intersection(area, before) === null || area.rows < 2 || overlapsOther) {
    throw new HostError('InvalidArgument', 'new range of a table');
  }
  const left = before.column - area.column;
  table.columns = Array.from(
    { length: area.columns },
    (_, index) => table.columns[index - left] ?? { id: nextId(table.sheet.workbook), name: '' },
  );
  table.anchor.area = area;
  table.filter.anchor.area = area;
  renameColumnsFromCells(table);
}

export function removeTable(table: Table): void {
  table.sheet.tables = table.sheet.tables.filter((other) => other !== table);
}
