import { HostError } from '../errors';
import type { Json } from '../protocol';
import { isJsonList } from '../protocol';
import type { Area } from './area';
import { cellCount, intersection, isUnbounded, lastColumn, lastRow } from './area';
import type { CellValue } from './cells';
import { readCell, writeCell } from './cells';
import { enter } from './entry';
import { formatCells, styleOf } from './format-cells';
import type { Sheet } from './sheet';
import { renameColumnsFromCells } from './table';
import type { ChangeType } from './workbook';

/**
 * The items of a two-dimensional array laid over `area`: one scalar stands for every cell, null leaves a cell as it
 * is. Another shape than the range's is refused, as is an array for an unbounded range.
 */
export function* laidOver(
  area: Area,
  input: Json,
): Generator<[row: number, column: number, item: CellValue]> {
  if (!isJsonList(input)) {
    if (!isCellValue(input)) return;
    if (isUnbounded(area)) throw new HostError('InvalidArgument', 'one value for an unbounded range');
    for (let row = area.row; row <= lastRow(area); row += 1) {
      for (let column = area.column; column <= lastColumn(area); column += 1) yield [row, column, input];
    }
    return;
  }
  const lines = input.filter(isJsonList);
  const fits =
    input.length === area.rows &&
    lines.length === area.rows &&
    lines.every(({ length }) => length === area.columns);
  if (!fits) throw new HostError('InvalidArgument', "the array does not have the range's shape");
  for (const [i, line] of lines.entries()) {
    for (const [j, item] of line.entries()) {
      if (isCellValue(item)) yield [area.row + i, area.column + j, item];
    }
  }
}

function isCellValue(item: Json): item is CellValue {
  if (typeof item === 'object' && item !== null)
    throw new HostError('InvalidArgument', 'a cell holds no object');
  return item !== null;
}

/** `range.values = input` and `range.formulas = input`: see `enter` for what becomes of each item. */
export function enterBlock(sheet: Sheet, area: Area, input: Json): void {
  const before = readCell(sheet.rows, area.row, area.column).value;
  for (const [row, column, item] of laidOver(area, input)) {
    const place = { sheet: sheet.name, row, column };
    const { numberFormat } = styleOf(sheet, row, column);
    const entry = enter(item, numberFormat, (formula) => sheet.workbook.calculate(formula, place));
    writeCell(sheet.rows, row, column, entry.content);
    if (entry.numberFormat !== undefined) {
      formatCells(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat: entry.numberFormat });
    }
  }
  changed(sheet, area, 'RangeEdited', before);
}

/** Empties the cells; their looks, notes and validations stay. */
export function clearContents(sheet: Sheet, area: Area): void {
  const before = readCell(sheet.rows, area.row, area.column).value;
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined || row < area.row || row > lastRow(area)) return;
    const last = Math.min(lastColumn(area), cells.values.length - 1);
    for (let column = area.column; column <= last; column += 1)
      writeCell(sheet.rows, row, column, { value: '' });
  });
  changed(sheet, area, 'RangeEdited', before);
}

/** Keeps the tables' headings and tells the events. Only for one cell does Excel say what was there before. */
export function changed(sheet: Sheet, area: Area, type: ChangeType, before?: CellValue): void {
  for (const table of sheet.tables) {
    if (table.anchor.area !== null && intersection(table.anchor.area, area) !== null)
      renameColumnsFromCells(table);
  }
  const details =
    type === 'RangeEdited' && cellCount(area) === 1 && before !== undefined
      ? { before, after: readCell(sheet.rows, area.row, area.column).value }
      : {};
  sheet.workbook.report({ kind: 'cells', sheet, area, type, ...details });
}

/** Gives every formula its value anew. */
export function recalculate(sheet: Sheet): void {
  sheet.rows.forEach((cells, row) => {
    if (cells?.formulas === undefined) return;
    for (const [column, formula] of cells.formulas) {
      cells.values[column] = sheet.workbook.calculate(formula, { sheet: sheet.name, row, column });
    }
  });
}
