import { HostError } from '../errors';
import type { Anchor, Shift } from './anchor';
import type { Area } from './area';
import { lastRow } from './area';
import { readCell, writeCell } from './cells';
import type { Filter } from './filter';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { nextId } from './workbook';

export interface Table {
  readonly id: string;
  readonly sheet: Sheet;
  name: string;
  /** Headings, body and totals row together. */
  readonly anchor: Anchor;
  columns: TableColumn[];
  showHeaders: boolean;
  showTotals: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  showFilterButton: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
  style: string;
  readonly filter: Filter;
}

export interface TableColumn {
  readonly id: number;
  name: string;
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

export const allTables = (workbook: Workbook): Table[] => workbook.sheets.flatMap(({ tables }) => tables);

/** The table with this id or name (in any case of letters), or null. */
export function findTable(tables: readonly Table[], key: string): Table | null {
  const name = key.toLowerCase();
  return tables.find((table) => table.id === key || table.name.toLowerCase() === name) ?? null;
}

export function tableArea(table: Table): Area {
  if (table.anchor.area === null) throw new HostError('ItemNotFound');
  return table.anchor.area;
}

export function headerArea(table: Table): Area {
  if (!table.showHeaders) throw new HostError('ItemNotFound', 'the table has no header row');
  return { ...tableArea(table), rows: 1 };
}

export function totalsArea(table: Table): Area {
  if (!table.showTotals) throw new HostError('ItemNotFound', 'the table has no totals row');
  const area = tableArea(table);
  return { ...area, row: lastRow(area), rows: 1 };
}

/** A table without data has one empty row. */
export function bodyArea(table: Table): Area {
  const area = tableArea(table);
  const top = table.showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: area.rows - top - (table.showTotals ? 1 : 0) };
}

export function checkTableName(workbook: Workbook, name: string, own?: Table): void {
  if (!NAME.test(name)) throw new HostError('InvalidArgument', 'name of a table');
  const taken = findTable(allTables(workbook), name);
  const isName = workbook.names.some((other) => other.name.toLowerCase() === name.toLowerCase());
  if ((taken !== null && taken !== own) || isName) throw new HostError('ItemAlreadyExists');
}

/** Headings are texts, never empty and never twice the same: Excel makes them so, in the cells as well. */
export function renameColumnsFromCells(table: Table): void {
  if (!table.showHeaders || table.anchor.area === null) return;
  const { row, column } = table.anchor.area;
  const seen = new Set<string>();
  table.columns.forEach((tableColumn, index) => {
    const { value } = readCell(table.sheet.rows, row, column + index);
    const heading = value === '' ? `Column${index + 1}` : String(value);
    let name = heading;
    for (let copy = 2; seen.has(name.toLowerCase()); copy += 1) name = `${heading}${copy}`;
    seen.add(name.toLowerCase());
    tableColumn.name = name;
    if (value !== name) writeCell(table.sheet.rows, row, column + index, { value: name });
  });
}

/** After cells were put in or taken out: the columns that came are named, those that went are forgotten. */
export function followShift(table: Table, before: Area, shift: Shift): void {
  const { area } = table.anchor;
  if (area === null) return;
  table.filter.anchor.area = area;
  const change = area.columns - before.columns;
  if (change === 0 || shift.axis !== 'columns') return;
  const at = Math.max(0, shift.area.column - before.column);
  if (change > 0) {
    const added = Array.from({ length: change }, () => ({ id: nextId(table.sheet.workbook), name: '' }));
    table.columns.splice(at, 0, ...added);
  } else table.columns.splice(at, -change);
  renameColumnsFromCells(table);
}
