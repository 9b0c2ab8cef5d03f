import { asFlag, asPlace, asText, asWhole } from '../dispatch/arguments';
import type { HostObject, Members } from '../dispatch/host-object';
import type { Session } from '../dispatch/session';
import { openRange } from '../dispatch/session';
import { HostError } from '../errors';
import { contains, intersection } from '../model/area';
import { clearCells } from '../model/clear-cells';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import {
  allTables,
  bodyArea,
  checkTableName,
  findTable,
  headerArea,
  tableArea,
  totalsArea,
} from '../model/table';
import { addTable, removeTable, resizeTable, showTotals } from '../model/table-edit';
import type { Workbook } from '../model/workbook';
import type { Json } from '../protocol';
import type { TablesIn } from './targets';

type Home = Workbook | Sheet;

const tablesOf = (home: Home): readonly Table[] => ('sheets' in home ? allTables(home) : home.tables);

function open(tables: readonly Table[], key: Json, session: Session): HostObject | null {
  const table = findTable(tables, asText(key));
  return table === null ? null : session.make('Table', table);
}

export const tableCollectionMembers: Members<Home> = {
  get: { count: (home) => tablesOf(home).length },
  items: (home, session) => tablesOf(home).map((table) => session.make('Table', table)),
  item: (home, key, session) => open(tablesOf(home), key, session),
  call: { getCount: (home) => tablesOf(home).length },
  objects: {
    add: (home, [address, hasHeaders], session) => {
      const place = asPlace(address, 'sheets' in home ? null : home, 'sheets' in home ? home : home.workbook);
      return session.make('Table', addTable(place.sheet, place.area, asFlag(hasHeaders)));
    },
    getItemAt: (home, [index], session) => {
      const table = tablesOf(home)[asWhole(index)];
      if (table === undefined) throw new HostError('ItemNotFound');
      return session.make('Table', table);
    },
    getItemOrNullObject: (home, [key], session) => open(tablesOf(home), asText(key), session),
  },
  events: ['DataChanged'],
  eventTarget: (home) => ('sheets' in home ? 'Workbook' : home.id),
};

const tablesWithin = ({ cells: { sheet, area }, whole }: TablesIn): Table[] =>
  sheet.tables.filter(({ anchor }) =>
    anchor.area === null
      ? false
      : whole
        ? contains(area, anchor.area)
        : intersection(area, anchor.area) !== null,
  );

export const tableScopedCollectionMembers: Members<TablesIn> = {
  items: (scope, session) => tablesWithin(scope).map((table) => session.make('Table', table)),
  item: (scope, key, session) => open(tablesWithin(scope), key, session),
  call: { getCount: (scope) => tablesWithin(scope).length },
  objects: {
    getFirst: (scope, _, session) => {
      const [table] = tablesWithin(scope);
      return table === undefined ? null : session.make('Table', table);
    },
    getItemOrNullObject: (scope, [key], session) => open(tablesWithin(scope), asText(key), session),
  },
};

const STYLE = /^$|^TableStyle(?:Light(?:[1-9]|1\d|2[01])|Medium(?:[1-9]|1\d|2[0-8])|Dark(?:[1-9]|1[01]))$/;

export const tableMembers: Members<Table> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    highlightFirstColumn: ({ highlightFirstColumn }) => highlightFirstColumn,
    highlightLastColumn: ({ highlightLastColumn }) => highlightLastColumn,
    id: ({ id }) => id,
    name: ({ name }) => name,
    showBandedColumns: ({ showBandedColumns }) => showBandedColumns,
    showBandedRows: ({ showBandedRows }) => showBandedRows,
    showFilterButton: ({ showFilterButton }) => showFilterButton,
    showHeaders: ({ showHeaders }) => showHeaders,
    showTotals: (table) => table.showTotals,
    style: ({ style }) => style,
  },
  set: {
    highlightFirstColumn: (table, on) => {
      table.highlightFirstColumn = asFlag(on);
    },
    highlightLastColumn: (table, on) => {
      table.highlightLastColumn = asFlag(on);
    },
    name: (table, name) => {
      checkTableName(table.sheet.workbook, asText(name), table);
      table.name = asText(name);
    },
    showBandedColumns: (table, on) => {
      table.showBandedColumns = asFlag(on);
    },
    showBandedRows: (table, on) => {
      table.showBandedRows = asFlag(on);
    },
    showFilterButton: (table, on) => {
      table.showFilterButton = asFlag(on);
    },
    showTotals: (table, on) => {
      showTotals(table, asFlag(on));
    },
    style: (table, style) => {
      if (!STYLE.test(asText(style))) throw new HostError('InvalidArgument', 'style of a table');
      table.style = asText(style);
    },
  },
  sheet: ({ sheet }) => sheet,
  changes: ['convertToRange', 'delete', 'resize'],
  call: {
    delete: (table) => {
      clearCells(table.sheet, tableArea(table), 'All');
      removeTable(table);
    },
    resize: (table, [range]) => {
      const { sheet, area } = asPlace(range, table.sheet, table.sheet.workbook);
      if (sheet !== table.sheet) throw new HostError('InvalidArgument');
      resizeTable(table, area);
    },
  },
  objects: {
    autoFilter: (table, _, session) => session.make('AutoFilter', table),
    columns: (table, _, session) => session.make('TableColumnCollection', table),
    convertToRange: (table, _, session) => {
      removeTable(table);
      return openRange(session, table.sheet, tableArea(table));
    },
    getDataBodyRange: (table, _, session) => openRange(session, table.sheet, bodyArea(table)),
    getHeaderRowRange: (table, _, session) => openRange(session, table.sheet, headerArea(table)),
    getRange: (table, _, session) => openRange(session, table.sheet, tableArea(table)),
    getTotalRowRange: (table, _, session) => openRange(session, table.sheet, totalsArea(table)),
    rows: (table, _, session) => session.make('TableRowCollection', table),
    worksheet: ({ sheet }, _, session) => session.make('Worksheet', sheet),
  },
  events: ['DataChanged', 'SelectionChanged'],
  eventTarget: ({ id }) => id,
};
