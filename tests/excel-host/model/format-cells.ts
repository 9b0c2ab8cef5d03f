import type { Area } from './area';
import { isEntireColumn, isEntireRow, lastColumn, lastRow } from './area';
import { rowAt, setStyleNumber } from './cells';
import type { Sheet } from './sheet';
import type { Style } from './style';
import { restyled } from './style';

function styleNumber(sheet: Sheet, row: number, column: number): number {
  const cells = sheet.rows[row];
  return cells?.styles?.[column] ?? cells?.style ?? sheet.columns[column]?.style ?? 0;
}

export function styleOf(sheet: Sheet, row: number, column: number): Style {
  return sheet.workbook.styles.styles[styleNumber(sheet, row, column)]!;
}

/** Sets parts of the look of every cell in `area`; entire rows and columns keep it for cells that come later. */
export function formatCells(sheet: Sheet, area: Area, patch: Partial<Style>): void {
  const known = new Map<number, number>();
  const patched = (number: number): number => {
    const found = known.get(number) ?? restyled(sheet.workbook.styles, number, patch);
    known.set(number, found);
    return found;
  };
  if (isEntireColumn(area)) formatColumns(sheet, area, patched);
  else if (isEntireRow(area)) formatRows(sheet, area, patched);
  else {
    for (let row = area.row; row <= lastRow(area); row += 1) {
      const styles = (rowAt(sheet.rows, row).styles ??= []);
      for (let column = area.column; column <= lastColumn(area); column += 1) {
        styles[column] = patched(styleNumber(sheet, row, column));
      }
    }
  }
}

function formatColumns(sheet: Sheet, area: Area, patched: (number: number) => number): void {
  for (let column = area.column; column <= lastColumn(area); column += 1) {
    const format = (sheet.columns[column] ??= {});
    format.style = patched(format.style ?? 0);
  }
  sheet.rows.forEach((cells) => {
    if (cells === undefined) return;
    if (cells.style !== undefined && isEntireRow(area)) cells.style = patched(cells.style);
    else if (cells.style !== undefined) {
      const styles = (cells.styles ??= []);
      for (let column = area.column; column <= lastColumn(area); column += 1) styles[column] ??= cells.style;
    }
    cells.styles?.forEach((style, column) => {
      const within = column >= area.column && column <= lastColumn(area);
      if (within && style !== undefined) cells.styles![column] = patched(style);
    });
  });
}

/** A row's look stands before a column's: where both meet, the cell keeps what the column gave it. */
function formatRows(sheet: Sheet, area: Area, patched: (number: number) => number): void {
  for (let row = area.row; row <= lastRow(area); row += 1) {
    const cells = rowAt(sheet.rows, row);
    const styles = (cells.styles ??= []);
    sheet.columns.forEach((format, column) => {
      if (format?.style !== undefined) styles[column] ??= cells.style ?? format.style;
    });
    cells.style = patched(cells.style ?? 0);
    styles.forEach((style, column) => {
      if (style !== undefined) styles[column] = patched(style);
    });
  }
}

/** Back to the look of a new cell. */
export function clearFormats(sheet: Sheet, area: Area): void {
  if (isEntireColumn(area)) {
    for (let column = area.column; column <= lastColumn(area); column += 1)
      delete sheet.columns[column]?.style;
  }
  sheet.rows.forEach((cells, row) => {
    if (cells === undefined || row < area.row || row > lastRow(area)) return;
    if (isEntireRow(area)) delete cells.style;
    const end = Math.min(lastColumn(area), (cells.styles?.length ?? 0) - 1);
    for (let column = area.column; column <= end; column += 1)
      setStyleNumber(sheet.rows, row, column, undefined);
  });
}

/** A part of the look that all cells of the areas share, or null where they differ. */
export function commonStyle<K extends keyof Style>(
  sheet: Sheet,
  areas: readonly Area[],
  part: K,
): Style[K] | 'mixed' {
  const seen = new Set<number>();
  for (const area of areas) collectStyleNumbers(sheet, area, seen);
  const values = [...seen].map((number) => sheet.workbook.styles.styles[number]![part]);
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return same && first !== undefined ? first : 'mixed';
}

/** Beyond the last row in use all rows are alike: one of them stands for the rest. */
function collectStyleNumbers(sheet: Sheet, area: Area, seen: Set<number>): void {
  const rows = Math.min(lastRow(area), Math.max(area.row, sheet.rows.length));
  const columns = isEntireRow(area)
    ? Math.min(lastColumn(area), Math.max(area.column, widestRow(sheet)))
    : lastColumn(area);
  for (let row = area.row; row <= rows; row += 1) {
    for (let column = area.column; column <= columns; column += 1) seen.add(styleNumber(sheet, row, column));
  }
}

function widestRow(sheet: Sheet): number {
  return sheet.rows.reduce((widest, row) => Math.max(widest, row?.styles?.length ?? 0), sheet.columns.length);
}
