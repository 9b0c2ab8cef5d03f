import type { Json } from '../protocol';
import type { Anchor } from './anchor';
import type { Area } from './area';
import type { CellValue } from './cells';
import type { Sheet } from './sheet';
import type { StyleTable } from './style';
import { createStyleTable } from './style';

/** The value of a formula. The emulated host has no evaluator: a test gives what it needs. */
export type Calculate = (formula: string, place: { sheet: string; row: number; column: number }) => CellValue;

/** Who is at work: the add-in, the person at this screen, or a colleague in the same workbook. */
export type Actor = 'add-in' | 'user' | 'colleague';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

/** What happened, for the events. */
export type WorkbookChange =
  | { kind: 'cells'; sheet: Sheet; area: Area; type: ChangeType; before?: CellValue; after?: CellValue }
  | { kind: 'rows-sorted'; sheet: Sheet; area: Area }
  | { kind: 'selection'; sheet: Sheet; area: Area }
  | { kind: 'sheet-activated' | 'sheet-added' | 'sheet-deleted'; sheet: Sheet };

export interface Name {
  name: string;
  /** Null: the name belongs to the workbook. */
  readonly scope: Sheet | null;
  /** A range by name. */
  target: { readonly sheet: Sheet; readonly anchor: Anchor } | null;
  /** Another formula, where `target` is null. */
  formula: string;
  visible: boolean;
  comment: string;
}

export interface CustomXmlPart {
  readonly id: string;
  xml: string;
}

/** The document behind the host. Functions in this folder change it; `report` hears of what the events tell. */
export interface Workbook {
  name: string;
  /** Dates are counted from 1904, as in workbooks from old Macs. */
  date1904?: boolean;
  sheets: Sheet[];
  activeSheet: Sheet | null;
  selection: Anchor;
  names: Name[];
  readonly settings: Map<string, Json>;
  readonly properties: Map<string, string>;
  customXmlParts: CustomXmlPart[];
  /** Files (base64) of which new workbooks were opened in windows of their own. */
  readonly openedBeside: string[];
  protection: { readonly password: string } | null;
  readonly styles: StyleTable;
  calculationMode: string;
  /** Formulas keep their old values until the end of the batch. */
  calculationSuspended: boolean;
  readonly calculate: Calculate;
  actor: Actor;
  lastId: number;
  report: (change: WorkbookChange) => void;
}

export function createWorkbook(name: string, calculate: Calculate = () => 0): Workbook {
  return {
    name,
    sheets: [],
    activeSheet: null,
    selection: { area: { row: 0, column: 0, rows: 1, columns: 1 } },
    names: [],
    settings: new Map(),
    properties: new Map(),
    customXmlParts: [],
    openedBeside: [],
    protection: null,
    styles: createStyleTable(),
    calculationMode: 'Automatic',
    calculationSuspended: false,
    calculate,
    actor: 'user',
    lastId: 0,
    report: () => undefined,
  };
}

export function nextId(workbook: Workbook): number {
  workbook.lastId += 1;
  return workbook.lastId;
}

/** An id in the form that Excel gives to sheets, tables, comments and rules; the same in every run. */
export function nextGuid(workbook: Workbook): string {
  return `{00000000-0001-0000-0000-${String(nextId(workbook)).padStart(12, '0')}}`;
}
