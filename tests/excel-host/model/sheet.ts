import { HostError } from '../errors';
import type { Json } from '../protocol';
import type { Anchor } from './anchor';
import type { Rows } from './cells';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { Filter } from './filter';
import type { Layer } from './layer';
import type { Table } from './table';
import type { Workbook } from './workbook';
import { nextGuid } from './workbook';

export type Visibility = 'Visible' | 'Hidden' | 'VeryHidden';

export interface Column {
  /** In points. */
  width?: number;
  hidden?: boolean;
  /** The look of the cells without one of their own, after formatting an entire column. */
  style?: number;
}

/** A note (the old, yellow comment) or a threaded comment on one cell. */
export interface Remark {
  readonly id: string;
  readonly anchor: Anchor;
  content: string;
  readonly author: string;
  visible: boolean;
  resolved: boolean;
}

export interface Validation {
  readonly rule: Json;
  readonly prompt: Json;
  readonly errorAlert: Json;
  readonly ignoreBlanks: boolean;
}

export interface Sheet {
  readonly workbook: Workbook;
  readonly id: string;
  name: string;
  visibility: Visibility;
  tabColor: string;
  showGridlines: boolean;
  showHeadings: boolean;
  standardWidth: number;
  readonly rows: Rows;
  readonly columns: (Column | undefined)[];
  merges: Anchor[];
  tables: Table[];
  notes: Remark[];
  comments: Remark[];
  readonly validations: Layer<Validation>;
  readonly hyperlinks: Layer<Json>;
  conditionalFormats: ConditionalFormat[];
  charts: Chart[];
  pageBreaks: Anchor[];
  frozen: Anchor | null;
  filter: Filter | null;
  protection: { readonly password: string; readonly options: Json } | null;
  /** What `pageLayout` was given, by property; what is missing has Excel's default. */
  readonly pageLayout: Map<string, Json>;
  readonly headersFooters: Map<string, string>;
  printTitleRows: Anchor | null;
  printTitleColumns: Anchor | null;
  printArea: Anchor | null;
  /** Ranges that the add-in holds: they move with the cells as long as they are here. */
  readonly held: Set<Anchor>;
}

const FORBIDDEN = /[[\]:*?/\\]/;

/** Throws as Excel does for a name that a sheet cannot have. */
export function checkSheetName(workbook: Workbook, name: string, own?: Sheet): void {
  const quoted = name.startsWith("'") || name.endsWith("'");
  if (name.trim() === '' || name.length > 31 || FORBIDDEN.test(name) || quoted) {
    throw new HostError('InvalidArgument', 'name of a worksheet');
  }
  const other = workbook.sheets.find(
    (sheet) => sheet !== own && sheet.name.toLowerCase() === name.toLowerCase(),
  );
  if (other !== undefined) throw new HostError('ItemAlreadyExists');
}

/** Adds an empty sheet at the end; without a name it is called `Sheet1`, `Sheet2` … */
export function addSheet(workbook: Workbook, name?: string): Sheet {
  assertStructureUnprotected(workbook);
  let number = workbook.sheets.length + 1;
  while (name === undefined && findSheet(workbook, `Sheet${number}`) !== null) number += 1;
  const given = name ?? `Sheet${number}`;
  checkSheetName(workbook, given);
  const sheet: Sheet = {
    workbook,
    id: nextGuid(workbook),
    name: given,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    standardWidth: 8.43,
    rows: [],
    columns: [],
    merges: [],
    tables: [],
    notes: [],
    comments: [],
    validations: { pieces: [] },
    hyperlinks: { pieces: [] },
    conditionalFormats: [],
    charts: [],
    pageBreaks: [],
    frozen: null,
    filter: null,
    protection: null,
    pageLayout: new Map(),
    headersFooters: new Map(),
    printTitleRows: null,
    printTitleColumns: null,
    printArea: null,
    held: new Set(),
  };
  workbook.sheets.push(sheet);
  workbook.activeSheet ??= sheet;
  workbook.report({ kind: 'sheet-added', sheet });
  return sheet;
}

/** The sheet with this id or name (in any case of letters), or null. */
export function findSheet(workbook: Workbook, key: string): Sheet | null {
  const name = key.toLowerCase();
  return workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === name) ?? null;
}

/** Removes the sheet with everything on it; ranges held on it lead nowhere. The last visible sheet stays. */
export function deleteSheet(sheet: Sheet): void {
  const { workbook } = sheet;
  assertStructureUnprotected(workbook);
  const others = workbook.sheets.filter((other) => other !== sheet);
  if (!others.some(({ visibility }) => visibility === 'Visible')) throw new HostError('InvalidOperation');
  workbook.sheets = others;
  for (const anchor of sheet.held) anchor.area = null;
  workbook.names = workbook.names.filter(({ scope }) => scope !== sheet);
  for (const name of workbook.names) {
    if (name.target?.sheet === sheet) Object.assign(name, { target: null, formula: '=#REF!' });
  }
  workbook.report({ kind: 'sheet-deleted', sheet });
  if (workbook.activeSheet === sheet)
    activateSheet(others.find(({ visibility }) => visibility === 'Visible')!);
}

export function activateSheet(sheet: Sheet): void {
  if (sheet.visibility !== 'Visible')
    throw new HostError('InvalidOperation', 'a hidden worksheet cannot be activated');
  const { workbook } = sheet;
  if (workbook.activeSheet === sheet) return;
  workbook.activeSheet = sheet;
  workbook.selection = { area: { row: 0, column: 0, rows: 1, columns: 1 } };
  workbook.report({ kind: 'sheet-activated', sheet });
}

/** Every change of cells on a protected sheet is refused, by whomever it is. */
export function assertUnprotected(sheet: Sheet): void {
  if (sheet.protection !== null) throw new HostError('AccessDenied', 'the worksheet is protected');
}

export function assertStructureUnprotected(workbook: Workbook): void {
  if (workbook.protection !== null)
    throw new HostError('AccessDenied', "the workbook's structure is protected");
}
