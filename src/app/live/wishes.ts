import * as z from 'zod/mini';
import { FIELDS } from '../../core/model/field';
import { WORD_FIELDS } from '../../core/model/own-words';
import type { LiveWorkbook } from '../../workbook/workbook';
import { IGNORE_REASONS } from '../pane/check-view';

const SETTING = 'wishes';

const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const schema = z.object({
  /** Id of the profile to work by; `null`: the one that the workbook names, else the default. */
  profile: z.nullable(z.string()),
  /** Values in place of the profile's own, by the keys of a settings sheet. */
  settings: z.array(z.object({ key: z.string(), value: z.union([z.number(), z.string()]) })),
  /** What words in the list mean. Workbooks of older versions have none. */
  words: z._default(
    z.array(z.object({ field: z.enum(WORD_FIELDS), word: z.string(), meaning: z.string() })),
    [],
  ),
  /** What columns are taken for, by heading; `null`: for no field. */
  columns: z.array(z.object({ heading: z.string(), field: z.nullable(z.enum(FIELDS)) })),
  /** Coaches who are away, whatever the sheet of coaches says; both days included. */
  absences: z.array(z.object({ coach: z.string(), from: day, to: day })),
  /** Clients who keep their coach, each by the print of the person. */
  locked: z.array(z.number()),
  /** Findings set aside, each by its rule and the print of the person and the cell. */
  ignored: z.array(z.object({ rule: z.string(), print: z.number(), reason: z.enum(IGNORE_REASONS) })),
});

/** What people decided in the pane about this workbook. It stays in the workbook; people are in it as prints alone. */
export type Wishes = Readonly<z.infer<typeof schema>>;

export const NO_WISHES: Wishes = {
  profile: null,
  settings: [],
  words: [],
  columns: [],
  absences: [],
  locked: [],
  ignored: [],
};

/** What the workbook remembers; nothing where the setting is missing or somebody else's. */
export async function readWishes(workbook: LiveWorkbook): Promise<Wishes> {
  const parsed = schema.safeParse(await workbook.readSetting(SETTING));
  return parsed.success ? parsed.data : NO_WISHES;
}

export async function writeWishes(workbook: LiveWorkbook, wishes: Wishes): Promise<void> {
  await workbook.writeSetting(SETTING, wishes);
}
