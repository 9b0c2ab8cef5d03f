import { asJson, asWhole } from '../dispatch/arguments';
import type { Members } from '../dispatch/host-object';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { readCell } from '../model/cells';
import { deleteCells } from '../model/shift-cells';
import type { Table } from '../model/table';
import { bodyArea } from '../model/table';
import { growTable } from '../model/table-edit';
import { enterBlock } from '../model/write-cells';
import type { Json } from '../protocol';
import { isJsonList } from '../protocol';
import type { RowOf } from './targets';

/** Adds rows at the end of the body, or before the row of that index. */
function addRows(table: Table, index: number | null, values: Json): number {
  const body = bodyArea(table);
  const lines = isJsonList(values) ? (isJsonList(values[0] ?? null) ? values : [values]) : [];
  const at = index === null || index < 0 ? body.rows : index;
  if (at > body.rows) throw new HostError('InvalidArgument');
  const rows: Area = { ...body, row: body.row + at, rows: Math.max(1, lines.length) };
  growTable(table, rows, 'rows');
  if (lines.length > 0) enterBlock(table.sheet, rows, lines);
  return at;
}

function rowsAt(table: Table, index: number, count: number): Area {
  const body = bodyArea(table);
  if (index < 0 || count < 1 || index + count > body.rows) throw new HostError('InvalidArgument');
  return { ...body, row: body.row + index, rows: count };
}

/** A table keeps one row: when all go, the last is emptied. */
function deleteRows(table: Table, area: Area): void {
  const { rows } = bodyArea(table);
  const goes = rows === area.rows ? { ...area, rows: area.rows - 1 } : area;
  if (goes.rows > 0) deleteCells(table.sheet, goes, 'rows', table);
  if (goes !== area)
    enterBlock(table.sheet, bodyArea(table), [Array.from({ length: area.columns }, () => '')]);
}

export const tableRowCollectionMembers: Members<Table> = {
  get: { count: (table) => bodyArea(table).rows },
  items: (table, session) =>
    Array.from({ length: bodyArea(table).rows }, (_, index) => session.make('TableRow', { table, index })),
  sheet: ({ sheet }) => sheet,
  changes: ['add', 'deleteRowsAt'],
  call: {
    deleteRowsAt: (table, [index, count]) => {
      deleteRows(table, rowsAt(table, asWhole(index), asWhole(count, 1)));
    },
    getCount: (table) => bodyArea(table).rows,
  },
  objects: {
    add: (table, [index, values], session) =>
      session.make('TableRow', {
        table,
        index: addRows(table, index == null ? null : asWhole(index), asJson(values)),
      }),
    getItemAt: (table, [index], session) => {
      const row = rowsAt(table, asWhole(index), 1);
      return session.make('TableRow', { table, index: row.row - bodyArea(table).row });
    },
  },
};

export const tableRowMembers: Members<RowOf> = {
  get: {
    index: ({ index }) => index,
    values: ({ table, index }) => {
      const { row, column, columns } = rowsAt(table, index, 1);
      return [Array.from({ length: columns }, (_, i) => readCell(table.sheet.rows, row, column + i).value)];
    },
  },
  set: {
    values: ({ table, index }, values) => {
      enterBlock(table.sheet, rowsAt(table, index, 1), values);
    },
  },
  sheet: ({ table }) => table.sheet,
  changes: ['delete'],
  call: {
    delete: ({ table, index }) => {
      deleteRows(table, rowsAt(table, index, 1));
    },
  },
  objects: {
    getRange: ({ table, index }, _, session) => openRange(session, table.sheet, rowsAt(table, index, 1)),
  },
};
