import type { Grid } from '../../core/model/grid';
import type { ReadOptions, SheetInfo, WorkbookReader } from '../../workbook/workbook';

/** A reader that reads each sheet once, until it is told that the workbook may have changed. */
export interface ReadOnce extends WorkbookReader {
  readonly forget: () => void;
}

export function createReadOnce(workbook: WorkbookReader, options: () => ReadOptions): ReadOnce {
  let infos: readonly SheetInfo[] | null = null;
  const grids = new Map<string, Grid>();
  return {
    listSheets: async () => (infos ??= await workbook.listSheets()),
    readGrid: async (sheet) => {
      const known = grids.get(sheet);
      if (known !== undefined) return known;
      const grid = await workbook.readGrid(sheet, options());
      grids.set(sheet, grid);
      return grid;
    },
    forget: () => {
      infos = null;
      grids.clear();
    },
  };
}
