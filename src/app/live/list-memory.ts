import * as z from 'zod/mini';
import { DERIVED_COLUMNS } from '../../core/sheets/sheet-texts';
import type { LiveWorkbook } from '../../workbook/workbook';
import type { EarlierRun } from '../earlier-run';

const SETTING = 'list';

const schema = z.object({
  /** The sheet of the client list. */
  clientSheet: z.nullable(z.string()),
  /** The columns that the program added to it: what they are, and their headings. */
  columns: z.array(z.object({ id: z.enum(DERIVED_COLUMNS), heading: z.string() })),
  /** Sheets that the program drew: they are results, not lists. */
  drawnSheets: z.array(z.string()),
});

/** What the commands did in the open workbook so far. It stays in the workbook, and holds names of sheets and columns. */
export type ListMemory = Readonly<z.infer<typeof schema>>;

const NOTHING: ListMemory = { clientSheet: null, columns: [], drawnSheets: [] };

/** What the workbook remembers; nothing where the setting is missing or somebody else's. */
export async function readMemory(workbook: LiveWorkbook): Promise<ListMemory> {
  const parsed = schema.safeParse(await workbook.readSetting(SETTING));
  return parsed.success ? parsed.data : NOTHING;
}

export async function writeMemory(workbook: LiveWorkbook, memory: ListMemory): Promise<void> {
  await workbook.writeSetting(SETTING, memory);
}

/** What an earlier run left, as the open workbook remembers it beside what its settings sheet tells. */
export function remembering(earlier: EarlierRun, memory: ListMemory = NOTHING): EarlierRun {
  return {
    ...earlier,
    clientSheet: memory.clientSheet ?? earlier.clientSheet,
    derivedColumns: new Set([...earlier.derivedColumns, ...memory.columns.map(({ heading }) => heading)]),
  };
}
