import type { PreviousResult } from '../previous-month';
import { readAllGrids } from '../read-all-grids';
import type { FileAdapter } from './file-adapter';
import type { GivenFile } from './month-view';

/** A result that the person gave, read once and kept: it is asked for whenever something is reckoned anew. */
export async function keptResult({ name, bytes }: GivenFile, files: FileAdapter): Promise<PreviousResult> {
  const workbook = await files.open(bytes, name);
  const sheets = await workbook.listSheets();
  const grids = new Map((await readAllGrids(workbook)).map((grid) => [grid.sheet, grid]));
  return {
    name,
    workbook: {
      listSheets: () => Promise.resolve(sheets),
      readGrid: (sheet) => Promise.resolve(grids.get(sheet)!),
    },
  };
}
