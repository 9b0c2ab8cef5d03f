import type { Grid } from '../core/model/grid';
import type { WorkbookReader } from '../workbook/workbook';

/** Every sheet of a workbook in its order, read one after another. Throws `WorkbookError`. */
export async function readAllGrids(workbook: WorkbookReader): Promise<Grid[]> {
  const grids: Grid[] = [];
  for (const { name } of await workbook.listSheets()) grids.push(await workbook.readGrid(name));
  return grids;
}
