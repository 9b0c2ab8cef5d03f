import { asJson, asText, asWhole } from '../dispatch/arguments';
import type { HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import type { Area } from '../model/area';
import { readCell } from '../model/cells';
import { deleteCells } from '../model/shift-cells';
import type { Table, TableColumn } from '../model/table';
import { bodyArea, headerArea, tableArea, totalsArea } from '../model/table';
import { growTable } from '../model/table-edit';
import { enterBlock } from '../model/write-cells';
import type { Json } from '../protocol';
import type { ColumnOf } from './targets';

function open(table: Table, key: Json, session: Session): HostObject | null {
  const column = table.columns.find(({ id, name }) =>
    typeof key === 'number' ? id === key : name.toLowerCase() === asText(key).toLowerCase(),
  );
  return column === undefined ? null : session.make('TableColumn', { table, column });
}

/** Adds a column: at the end, or before the column of that index. `values` are heading and cells. */
function addColumn(table: Table, index: number | null, values: Json, name: string | null): TableColumn {
  const before = tableArea(table);
  const at = index === null || index < 0 ? before.columns : index;
  if (at > before.columns) throw new HostError('InvalidArgument');
  growTable(table, { ...before, column: before.column + at, columns: 1 }, 'columns');
  const area = tableArea(table);
  const own: Area = { ...area, column: area.column + at, columns: 1 };
  if (values !== null)
    enterBlock(table.sheet, { ...own, rows: own.rows - (table.showTotals ? 1 : 0) }, values);
  if (name !== null) enterBlock(table.sheet, { ...own, rows: 1 }, name);
  return table.columns[at]!;
}

export const tableColumnCollectionMembers: Members<Table> = {
  get: { count: ({ columns }) => columns.length },
  items: (table, session) => table.columns.map((column) => session.make('TableColumn', { table, column })),
  item: open,
  sheet: ({ sheet }) => sheet,
  changes: ['add'],
  call: { getCount: ({ columns }) => columns.length },
  objects: {
    add: (table, [index, values, name], session) => {
      const at = index == null ? null : asWhole(index);
      const column = addColumn(table, at, asJson(values), name == null ? null : asText(name));
      return session.make('TableColumn', { table, column });
    },
    getItemAt: (table, [index], session) => {
      const column = table.columns[asWhole(index)];
      if (column === undefined) throw new HostError('ItemNotFound');
      return session.make('TableColumn', { table, column });
    },
    getItemOrNullObject: (table, [key], session) => open(table, asJson(key), session),
  },
};

/** The column's part of an area of its table. */
function partOf({ table, column }: ColumnOf, area: Area): Area {
  const index = table.columns.indexOf(column);
  if (index < 0) throw new HostError('ItemNotFound');
  return { ...area, column: area.column + index, columns: 1 };
}

export const tableColumnMembers: Members<ColumnOf> = {
  identity: ({ column }) => ({ Id: column.id }),
  get: {
    id: ({ column }) => column.id,
    index: ({ table, column }) => table.columns.indexOf(column),
    name: ({ column }) => column.name,
    values: (of) => {
      const { row, column, rows } = partOf(of, tableArea(of.table));
      return Array.from({ length: rows }, (_, i) => [readCell(of.table.sheet.rows, row + i, column).value]);
    },
  },
  set: {
    name: (of, name) => {
      enterBlock(of.table.sheet, partOf(of, headerArea(of.table)), asText(name));
    },
    values: (of, values) => {
      enterBlock(of.table.sheet, partOf(of, tableArea(of.table)), values);
    },
  },
  sheet: ({ table }) => table.sheet,
  changes: ['delete'],
  call: {
    delete: (of) => {
      if (of.table.columns.length === 1)
        throw new HostError('InvalidOperation', 'the last column of a table');
      deleteCells(of.table.sheet, partOf(of, tableArea(of.table)), 'columns', of.table);
    },
  },
  objects: {
    getDataBodyRange: (of, _, session) => openRange(session, of.table.sheet, partOf(of, bodyArea(of.table))),
    getHeaderRowRange: (of, _, session) =>
      openRange(session, of.table.sheet, partOf(of, headerArea(of.table))),
    getRange: (of, _, session) => openRange(session, of.table.sheet, partOf(of, tableArea(of.table))),
    getTotalRowRange: (of, _, session) =>
      openRange(session, of.table.sheet, partOf(of, totalsArea(of.table))),
  },
};
