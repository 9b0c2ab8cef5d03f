import { HostError } from './errors';
import { parseAddress } from './model/address';
import type { Area } from './model/area';
import { lastRow, SHEET_COLUMNS } from './model/area';
import type { CellContent, Row } from './model/cells';
import { readCell, setStyleNumber, writeCell } from './model/cells';
import { applyFilter } from './model/filter';
import { formatCells } from './model/format-cells';
import { deleteCells, insertCells } from './model/shift-cells';
import type { Sheet } from './model/sheet';
import {
  activateSheet,
  addSheet,
  assertUnprotected,
  checkSheetName,
  deleteSheet,
  findSheet,
} from './model/sheet';
import type { Style } from './model/style';
import { allTables, bodyArea, checkTableName, findTable } from './model/table';
import type { Actor, Workbook } from './model/workbook';
import { enterBlock } from './model/write-cells';
import type { Json } from './protocol';

/** What people do in the workbook while the add-in is open. Rows count from 1, as on the screen. */
export interface Person {
  /** Types into a cell, or pastes a block. */
  readonly type: (sheet: string, address: string, values: Json) => void;
  readonly format: (sheet: string, address: string, look: Partial<Style>) => void;
  readonly insertRows: (sheet: string, row: number, count?: number) => void;
  readonly deleteRows: (sheet: string, row: number, count?: number) => void;
  /** Sorts the rows of the address by its column of that index (0 is the first). */
  readonly sort: (sheet: string, address: string, column: number, descending?: boolean) => void;
  /** Shows only rows whose column of that index has one of the texts; the address has a header row. */
  readonly filter: (sheet: string, address: string, column: number, texts: readonly string[]) => void;
  readonly filterTable: (table: string, column: number, texts: readonly string[]) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly addSheet: (name: string) => void;
  readonly activateSheet: (sheet: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly deleteSheet: (sheet: string) => void;
  readonly protectSheet: (sheet: string, password?: string) => void;
  readonly renameTable: (table: string, name: string) => void;
}

export function createPerson(workbook: Workbook, actor: Actor): Person {
  const sheetOf = (name: string): Sheet => {
    const sheet = findSheet(workbook, name);
    if (sheet === null) throw new HostError('ItemNotFound', 'the test names a sheet that is not there');
    return sheet;
  };
  const tableOf = (name: string) => {
    const table = findTable(allTables(workbook), name);
    if (table === null) throw new HostError('ItemNotFound', 'the test names a table that is not there');
    return table;
  };
  /** Whatever is done is done by this person, also in the midst of another's batch. */
  const as =
    <A extends readonly unknown[]>(act: (...args: A) => void) =>
    (...args: A): void => {
      const before = workbook.actor;
      workbook.actor = actor;
      try {
        act(...args);
      } finally {
        workbook.actor = before;
      }
    };
  const rows = (row: number, count: number): Area => ({
    row: row - 1,
    column: 0,
    rows: count,
    columns: SHEET_COLUMNS,
  });
  return {
    type: as((name, address, values) => {
      const sheet = sheetOf(name);
      assertUnprotected(sheet);
      enterBlock(sheet, parseAddress(address), values);
    }),
    format: as((sheet, address, look) => {
      formatCells(sheetOf(sheet), parseAddress(address), look);
    }),
    insertRows: as((sheet, row, count = 1) => {
      insertCells(sheetOf(sheet), rows(row, count), 'rows');
    }),
    deleteRows: as((sheet, row, count = 1) => {
      deleteCells(sheetOf(sheet), rows(row, count), 'rows');
    }),
    sort: as((sheet, address, column, descending = false) => {
      sortRows(sheetOf(sheet), parseAddress(address), column, descending);
    }),
    filter: as((name, address, column, texts) => {
      const sheet = sheetOf(name);
      const area = parseAddress(address);
      sheet.filter = { anchor: { area }, shown: new Map([[column, texts]]) };
      applyFilter(sheet, sheet.filter, lastRow(area) + 1);
    }),
    filterTable: as((name, column, texts) => {
      const table = tableOf(name);
      table.filter.shown.set(column, texts);
      applyFilter(table.sheet, table.filter, lastRow(bodyArea(table)) + 1);
    }),
    select: as((name, address) => {
      const sheet = sheetOf(name);
      activateSheet(sheet);
      workbook.selection = { area: parseAddress(address) };
      workbook.report({ kind: 'selection', sheet, area: parseAddress(address) });
    }),
    addSheet: as((name) => {
      addSheet(workbook, name);
    }),
    activateSheet: as((sheet) => {
      activateSheet(sheetOf(sheet));
    }),
    renameSheet: as((sheet, name) => {
      checkSheetName(workbook, name, sheetOf(sheet));
      sheetOf(sheet).name = name;
    }),
    deleteSheet: as((sheet) => {
      deleteSheet(sheetOf(sheet));
    }),
    protectSheet: as((sheet, password = '') => {
      sheetOf(sheet).protection = { password, options: {} };
    }),
    renameTable: as((table, name) => {
      checkTableName(workbook, name, tableOf(table));
      tableOf(table).name = name;
    }),
  };
}

/** Numbers before texts, texts by their letters, empty cells last: contents and looks move, notes stay. */
function sortRows(sheet: Sheet, area: Area, column: number, descending: boolean): void {
  assertUnprotected(sheet);
  const lines = Array.from({ length: area.rows }, (_, i) => {
    const row: Row | undefined = sheet.rows[area.row + i];
    const cells: CellContent[] = Array.from({ length: area.columns }, (__, j) =>
      readCell(sheet.rows, area.row + i, area.column + j),
    );
    return { cells, styles: Array.from({ length: area.columns }, (__, j) => row?.styles?.[area.column + j]) };
  });
  const key = ({ cells }: (typeof lines)[number]) => cells[column]?.value ?? '';
  lines.sort((a, b) => {
    const [x, y] = [key(a), key(b)];
    if (x === '' || y === '') return Number(x === '') - Number(y === '');
    const order =
      typeof x === typeof y
        ? typeof x === 'string'
          ? x.localeCompare(String(y), 'en')
          : Number(x) - Number(y)
        : typeof x === 'string'
          ? 1
          : -1;
    return descending ? -order : order;
  });
  lines.forEach(({ cells, styles }, i) => {
    cells.forEach((content, j) => {
      writeCell(sheet.rows, area.row + i, area.column + j, content);
      setStyleNumber(sheet.rows, area.row + i, area.column + j, styles[j]);
    });
  });
  sheet.workbook.report({ kind: 'rows-sorted', sheet, area });
}
