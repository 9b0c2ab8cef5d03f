import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { CellValue } from '../../src/core/model/cell';
import { isCellError } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { cellAt, cellKey, formatAt } from '../../src/core/model/grid';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import type { EmulatedExcel, HostOptions } from '../excel-host/host';
import { createExcel } from '../excel-host/host';
import { writeCell } from '../excel-host/model/cells';
import { formatCells } from '../excel-host/model/format-cells';
import type { Sheet } from '../excel-host/model/sheet';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');
/** The sheet of the clients; its headings stand in the fourth row. */
export const LIST = 'Asiakaslista';
const HEADER_ROW = 3;

/** The sheets of the sample list, as the program's own reader gives them. */
export async function sampleGrids(): Promise<readonly Grid[]> {
  return await readAllGrids(await openWorkbookFile(await readFile(SAMPLE), 'sample.xlsx'));
}

/** An emulated Excel with these sheets open: values, formulas with their values, number formats, merged cells. */
export function openInExcel(grids: readonly Grid[], options: HostOptions = {}): EmulatedExcel {
  const bySheet = new Map(grids.map((grid) => [grid.sheet, grid]));
  const excel = createExcel({
    sheets: grids.map(({ sheet }) => ({ name: sheet })),
    calculate: (_, { sheet, row, column }) => {
      const grid = bySheet.get(sheet);
      return grid === undefined ? 0 : plain(cellAt(grid, row, column));
    },
    ...options,
  });
  for (const sheet of excel.workbook.sheets) fill(sheet, bySheet.get(sheet.name)!);
  return excel;
}

function fill(sheet: Sheet, grid: Grid): void {
  grid.cells.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const value = plain(cell);
      const formula = grid.formulas.get(cellKey(row, column));
      if (formula !== undefined) writeCell(sheet.rows, row, column, { value, formula: `=${formula}` });
      // Text that would be a formula stands quoted.
      else writeCell(sheet.rows, row, column, { value, quoted: String(value).startsWith('=') });
      const numberFormat = formatAt(grid, row, column);
      if (numberFormat !== 'General')
        formatCells(sheet, { row, column, rows: 1, columns: 1 }, { numberFormat });
    });
  });
  for (const { firstRow, lastRow, firstColumn, lastColumn } of grid.merges) {
    const size = { rows: lastRow - firstRow + 1, columns: lastColumn - firstColumn + 1 };
    sheet.merges.push({ area: { row: firstRow, column: firstColumn, ...size } });
  }
}

function plain(value: CellValue): string | number | boolean {
  return value === null ? '' : isCellError(value) ? value.error : value;
}

/** Identity codes and surnames of the list's clients: what must appear nowhere but in the workbook's cells. */
export function personalData(grids: readonly Grid[]): readonly string[] {
  const { cells } = grids.find(({ sheet }) => sheet === LIST)!;
  const headings = cells[HEADER_ROW]!;
  const columns = [headings.indexOf('Hetu'), headings.indexOf('Sukunimi')];
  const texts = columns.flatMap((column) =>
    cells.slice(HEADER_ROW + 1).map((row) =>
      plain(row[column] ?? null)
        .toString()
        .trim(),
    ),
  );
  return [...new Set(texts)].filter((text) => text.length > 2);
}
