/** Requirement set: ExcelApi 1.7. Syncs: 2. */
import { assertThere, sheetNamed } from './run-batch';

/** Brings a cell before the person. A hidden sheet stays hidden: its cell cannot be shown, and Excel says so. */
export async function selectCell(
  context: Excel.RequestContext,
  name: string,
  row: number,
  column: number,
): Promise<void> {
  const sheet = sheetNamed(context, name);
  await context.sync();
  assertThere(sheet, name);
  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await context.sync();
}
