/** Requirement set: ExcelApi 1.7. Syncs: 2 to find our sheets, 1 to take them away. */
import { readSheets } from './own-sheets';
import { sendWrites, write } from './send-writes';

/** Takes our sheets of these names away, as the port promises. Returns their names in the workbook's order. */
export async function removeSheets(
  context: Excel.RequestContext,
  names: readonly string[],
): Promise<readonly string[]> {
  const known = await readSheets(context);
  const ours = known.filter(({ sheet, isOurs }) => isOurs && names.includes(sheet.name));
  await sendWrites(
    context,
    ours.map(({ sheet }) =>
      write(() => {
        sheet.delete();
      }),
    ),
  );
  return ours.map(({ sheet }) => sheet.name);
}
