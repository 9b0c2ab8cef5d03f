import type { CellValue } from '../../core/model/cell';
import type { Grid } from '../../core/model/grid';
import { cellAt, formatAt } from '../../core/model/grid';
import type { CellMark, SheetInfo } from '../../workbook/workbook';
import { cellText } from './cell-text';
import type { EngineTexts } from './engine-texts';
import type { SheetRows, SheetView } from './sheet-view';

const NARROWEST = 6;
const WIDEST = 32;
/** Widths are those of the first rows. */
const SAMPLE_ROWS = 100;

interface ShownWorkbook {
  readonly readGrid: (sheet: string) => Promise<Grid>;
  readonly marksOf: (sheet: string) => readonly CellMark[];
}

/** The visible sheets as the page's grid shows them, without their rows. */
export async function showSheets(
  workbook: ShownWorkbook,
  infos: readonly SheetInfo[],
  texts: EngineTexts,
): Promise<SheetView[]> {
  const views: SheetView[] = [];
  for (const { name, visibility } of infos) {
    if (visibility !== 'visible') continue;
    const grid = await workbook.readGrid(name);
    views.push({
      name,
      rowCount: grid.cells.length,
      columnCount: grid.columnCount,
      widths: widthsOf(grid, texts),
      marks: workbook.marksOf(name).map(({ row, column, look }) => ({ row, column, look })),
    });
  }
  return views;
}

/** Rows as text, from `first` (0-based) on. It is the person's own file beside the pane: nothing in it is masked. */
export function showRows(grid: Grid, first: number, count: number, texts: EngineTexts): SheetRows {
  return {
    rows: grid.cells.slice(first, first + count).map((cells, index) => ({
      row: first + index + 1,
      cells: Array.from(cells, (cell: CellValue, column) =>
        cellText(cell, formatAt(grid, first + index, column), grid.dateSystem, texts),
      ),
    })),
  };
}

function widthsOf(grid: Grid, texts: EngineTexts): number[] {
  const rows = Math.min(grid.cells.length, SAMPLE_ROWS);
  return Array.from({ length: grid.columnCount }, (_, column) => {
    let width = NARROWEST;
    for (let row = 0; row < rows; row++) {
      const text = cellText(cellAt(grid, row, column), formatAt(grid, row, column), grid.dateSystem, texts);
      width = Math.max(width, text.length);
    }
    return Math.min(width, WIDEST);
  });
}
