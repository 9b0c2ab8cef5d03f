import { HostError } from '../errors';
import type { Anchor, Shift } from './anchor';
import { shifted } from './anchor';
import type { Area } from './area';
import {
  contains,
  intersection,
  isEntireColumn,
  isEntireRow,
  lastColumn,
  lastRow,
  SHEET_COLUMNS,
  SHEET_ROWS,
} from './area';
import type { Row } from './cells';
import { readCell, setStyleNumber, writeCell } from './cells';
import { anchorsOf } from './chart';
import type { Sheet } from './sheet';
import { assertUnprotected } from './sheet';
import type { Table } from './table';
import { followShift } from './table';
import { changed } from './write-cells';

/** Puts empty cells in at `area`; those there move down (`rows`) or right. `owner`: the table that does it itself. */
export function insertCells(sheet: Sheet, area: Area, axis: Shift['axis'], owner?: Table): void {
  assertUnprotected(sheet);
  assertTablesStayWhole(sheet, area, axis, owner);
  const shift: Shift = { kind: 'insert', axis, area };
  if (axis === 'rows' && isEntireRow(area)) {
    const above = area.row > 0 ? sheet.rows[area.row - 1] : undefined;
    sheet.rows.length = Math.max(sheet.rows.length, area.row);
    sheet.rows.splice(area.row, 0, ...Array.from({ length: area.rows }, () => looksOf(above)));
  } else if (axis === 'columns' && isEntireColumn(area)) {
    const left = sheet.columns[area.column - 1]?.style;
    sheet.columns.length = Math.max(sheet.columns.length, area.column);
    sheet.columns.splice(
      area.column,
      0,
      ...Array.from({ length: area.columns }, () => (left === undefined ? undefined : { style: left })),
    );
    moveColumns(sheet, area, area.columns);
  } else if (axis === 'rows') moveRows(sheet, area, area.rows);
  else moveColumns(sheet, area, area.columns);
  moveAnchors(sheet, shift);
  changed(sheet, area, typeOf(shift));
}

/** Takes the cells out; those behind move up (`rows`) or left. */
export function deleteCells(sheet: Sheet, area: Area, axis: Shift['axis'], owner?: Table): void {
  assertUnprotected(sheet);
  assertTablesStayWhole(sheet, area, axis, owner);
  const shift: Shift = { kind: 'delete', axis, area };
  if (axis === 'rows' && isEntireRow(area)) sheet.rows.splice(area.row, area.rows);
  else if (axis === 'rows') moveRows(sheet, area, -area.rows);
  else {
    if (isEntireColumn(area)) sheet.columns.splice(area.column, area.columns);
    moveColumns(sheet, area, -area.columns);
  }
  moveAnchors(sheet, shift);
  changed(sheet, area, typeOf(shift));
}

/** A new row looks like the one above it. */
function looksOf(row: Row | undefined): Row | undefined {
  if (row?.styles === undefined && row?.style === undefined) return undefined;
  const looks: Row = { values: [] };
  if (row.styles !== undefined) looks.styles = [...row.styles];
  if (row.style !== undefined) looks.style = row.style;
  return looks;
}

function typeOf({ kind, axis, area }: Shift) {
  const suffix = kind === 'insert' ? 'Inserted' : 'Deleted';
  if (axis === 'rows' && isEntireRow(area)) return `Row${suffix}` as const;
  if (axis === 'columns' && isEntireColumn(area)) return `Column${suffix}` as const;
  return `Cell${suffix}` as const;
}

/** Excel moves a table as a whole or not at all. */
function assertTablesStayWhole(sheet: Sheet, area: Area, axis: Shift['axis'], owner?: Table): void {
  const moved: Area =
    axis === 'rows'
      ? { ...area, rows: SHEET_ROWS - area.row }
      : { ...area, columns: SHEET_COLUMNS - area.column };
  for (const table of sheet.tables) {
    const { area: cells } = table.anchor;
    if (table === owner || cells === null || intersection(cells, moved) === null) continue;
    const across =
      axis === 'rows'
        ? { ...cells, row: area.row, rows: area.rows }
        : { ...cells, column: area.column, columns: area.columns };
    if (!contains(area, across)) throw new HostError('InsertDeleteConflict', 'a table would be torn apart');
  }
}

function copyCell(sheet: Sheet, from: [number, number], to: [number, number]): void {
  writeCell(sheet.rows, to[0], to[1], readCell(sheet.rows, from[0], from[1]));
  setStyleNumber(sheet.rows, to[0], to[1], sheet.rows[from[0]]?.styles?.[from[1]]);
}

/** Moves the cells of `area`'s columns from its first row on by `count` rows; what comes in is empty. */
function moveRows(sheet: Sheet, area: Area, count: number): void {
  const end = sheet.rows.length;
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    if (count > 0)
      for (let row = end - 1; row >= area.row; row -= 1)
        copyCell(sheet, [row, column], [row + count, column]);
    else for (let row = area.row; row < end; row += 1) copyCell(sheet, [row - count, column], [row, column]);
    if (count > 0)
      for (let row = area.row; row < area.row + count; row += 1)
        writeCell(sheet.rows, row, column, { value: '' });
  }
}

function moveColumns(sheet: Sheet, area: Area, count: number): void {
  const bottom = Math.min(lastRow(area), sheet.rows.length - 1);
  for (let row = area.row; row <= bottom; row += 1) {
    const cells = sheet.rows[row];
    if (cells === undefined) continue;
    const end = Math.max(cells.values.length, cells.styles?.length ?? 0);
    if (count > 0)
      for (let column = end - 1; column >= area.column; column -= 1)
        copyCell(sheet, [row, column], [row, column + count]);
    else
      for (let column = area.column; column < end; column += 1)
        copyCell(sheet, [row, column - count], [row, column]);
    if (count > 0)
      for (let column = area.column; column < area.column + count; column += 1)
        writeCell(sheet.rows, row, column, { value: '' });
  }
}

/** Everything that lies on the sheet follows its cells; what lay on deleted cells only is gone. */
function moveAnchors(sheet: Sheet, shift: Shift): void {
  const move = (anchor: Anchor): boolean => {
    if (anchor.area !== null) anchor.area = shifted(anchor.area, shift);
    return anchor.area !== null;
  };
  for (const anchor of sheet.held) move(anchor);
  for (const table of sheet.tables) {
    const before = table.anchor.area;
    if (move(table.anchor) && before !== null) followShift(table, before, shift);
  }
  sheet.tables = sheet.tables.filter(({ anchor }) => anchor.area !== null);
  sheet.merges = sheet.merges.filter(move);
  sheet.notes = sheet.notes.filter(({ anchor }) => move(anchor));
  sheet.comments = sheet.comments.filter(({ anchor }) => move(anchor));
  sheet.validations.pieces = sheet.validations.pieces.filter(({ anchor }) => move(anchor));
  sheet.hyperlinks.pieces = sheet.hyperlinks.pieces.filter(({ anchor }) => move(anchor));
  for (const format of sheet.conditionalFormats) format.anchors = format.anchors.filter(move);
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ anchors }) => anchors.length > 0);
  sheet.pageBreaks = sheet.pageBreaks.filter(move);
  for (const chart of sheet.charts) anchorsOf(chart).forEach(move);
  if (sheet.filter !== null && !move(sheet.filter.anchor)) sheet.filter = null;
  for (const { target } of sheet.workbook.names) if (target?.sheet === sheet) move(target.anchor);
  for (const anchor of [sheet.frozen, sheet.printTitleRows, sheet.printTitleColumns, sheet.printArea]) {
    if (anchor !== null) move(anchor);
  }
}
