/** Requirement set: ExcelApi 1.9. Syncs: 2 to find our sheets, 1 to take drafts away. */
import type { KnownSheet } from './own-sheets';
import { readSheets } from './own-sheets';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

/** Takes away what a run that was cut off left behind; a sheet that had stepped aside comes back, if none took its place. */
export async function removeDrafts(context: Excel.RequestContext): Promise<void> {
  const known = await readSheets(context);
  const names = known.filter(({ isDraft }) => !isDraft).map(({ sheet }) => sheet.name);
  const back = known.flatMap(({ sheet, isDraft, nameBefore }) =>
    isDraft || nameBefore === null
      ? []
      : [
          write(() => {
            if (names.includes(nameBefore)) sheet.delete();
            else comeBack(sheet, nameBefore);
          }, 1_000),
        ],
  );
  await sendWrites(context, [...removals(known), ...back]);
}

export function removals(known: readonly KnownSheet[]): Write[] {
  return known
    .filter(({ isDraft }) => isDraft)
    .map(({ sheet }) =>
      write(() => {
        sheet.delete();
      }),
    );
}

/** Table names are unique in a workbook, so those of a sheet that leaves are set free as well. */
export const LEAVING_TABLE = '_omavalmentaja_old';

function comeBack(sheet: Excel.Worksheet, name: string): void {
  sheet.name = name;
  for (const table of sheet.tables.items) {
    if (table.name.endsWith(LEAVING_TABLE)) table.name = table.name.slice(0, -LEAVING_TABLE.length);
  }
}
