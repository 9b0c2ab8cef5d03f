import { parseAddress } from './model/address';
import { writeCell } from './model/cells';
import { formatCells } from './model/format-cells';
import type { Visibility } from './model/sheet';
import { addSheet } from './model/sheet';
import { addTable } from './model/table-edit';
import type { Workbook } from './model/workbook';

/** A sheet as a test describes it. */
export interface SheetContent {
  readonly name: string;
  /** Cells from `at` (A1) on, just as they are to stand: nothing is recognised but `=…` as a formula; null is empty. */
  readonly values?: readonly (readonly (string | number | boolean | null)[])[];
  readonly at?: string;
  /** Number formats by address: `{ 'C:C': 'd.m.yyyy' }`. */
  readonly numberFormats?: Readonly<Record<string, string>>;
  readonly tables?: readonly { readonly name: string; readonly address: string }[];
  readonly visibility?: Visibility;
}

export function prepareSheets(workbook: Workbook, sheets: readonly SheetContent[]): void {
  for (const content of sheets) {
    const sheet = addSheet(workbook, content.name);
    const { row: top, column: left } = parseAddress(content.at ?? 'A1');
    content.values?.forEach((line, i) => {
      line.forEach((value, j) => {
        if (value === null || value === '') return;
        const place = { sheet: sheet.name, row: top + i, column: left + j };
        const isFormula = typeof value === 'string' && value.startsWith('=');
        const cell = isFormula ? { formula: value, value: workbook.calculate(value, place) } : { value };
        writeCell(sheet.rows, place.row, place.column, cell);
      });
    });
    for (const [address, numberFormat] of Object.entries(content.numberFormats ?? {})) {
      formatCells(sheet, parseAddress(address), { numberFormat });
    }
    for (const { name, address } of content.tables ?? []) addTable(sheet, parseAddress(address), true, name);
    sheet.visibility = content.visibility ?? 'Visible';
  }
  workbook.activeSheet = workbook.sheets.find(({ visibility }) => visibility === 'Visible') ?? null;
}
