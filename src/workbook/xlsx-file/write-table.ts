import type { SheetPlan, TablePlan } from '../../core/sheets/sheet';
import { TABLE_STYLE } from '../look';
import { rangeAddress, tableRange } from '../references';
import { xmlAttribute } from './write-text';

/** The headings of a table: the cells of its first row, which `checkPlans` has found to be distinct texts. */
export function tableHeadings({ cells }: SheetPlan, { range }: TablePlan): readonly string[] {
  const row = cells[range.firstRow] ?? [];
  return Array.from({ length: range.lastColumn - range.firstColumn + 1 }, (_, i) => {
    const heading = row[range.firstColumn + i];
    return typeof heading === 'string' ? heading : '';
  });
}

/** The part of an Excel table; `id` is its number in the workbook, from 1. */
export function tableXml(plan: SheetPlan, table: TablePlan, id: number): string {
  const ref = rangeAddress(tableRange(table));
  const columns = tableHeadings(plan, table);
  return (
    `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="${id}" name="${table.name}" ` +
    `displayName="${table.name}" ref="${ref}" totalsRowShown="0"><autoFilter ref="${ref}"/>` +
    `<tableColumns count="${columns.length}">` +
    columns.map((name, index) => `<tableColumn id="${index + 1}" name="${xmlAttribute(name)}"/>`).join('') +
    `</tableColumns><tableStyleInfo name="${TABLE_STYLE}" showFirstColumn="0" showLastColumn="0" showRowStripes="1" showColumnStripes="0"/></table>`
  );
}
