import { toIso } from '../model/local-date';
import type { Profile } from '../model/profile';
import { columnRange, rowRange, blankSheet } from './blank-sheet';
import type { SheetFrame } from './blank-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';

/** What the settings sheet tells of. */
export interface SettingsContext extends SheetFrame, Pick<SheetContext, 'settings'> {
  readonly outcome: { readonly profile: Pick<Profile, 'id'> };
}

/** Keys of the settings sheet that describe the workbook itself, not the profile. */
export const WORKBOOK_KEYS = {
  profile: 'profile',
  referenceDate: 'referenceDate',
  clientSheet: 'clientSheet',
  derivedColumns: 'derivedColumns',
} as const;

/** Between the headings in the value of `derivedColumns`. */
export const LIST_SEPARATOR = ' | ';

/**
 * The settings sheet: the values of the profile in force, each with its meaning. A value that is changed here holds
 * when the workbook is read again. The rows of `WORKBOOK_KEYS` tell the program that it made this workbook, and which
 * columns are its own.
 */
export function settingsSheet(derivedHeadings: readonly string[], context: SettingsContext): SheetPlan {
  const { outcome, texts, settings, referenceDate } = context;
  const { title, note, headings, meanings } = texts.settingsSheet;
  const values: [string, string | number][] = [
    [WORKBOOK_KEYS.profile, outcome.profile.id],
    [WORKBOOK_KEYS.referenceDate, toIso(referenceDate)],
    ...settings.map(({ key, value }): [string, string | number] => [key, value]),
    [WORKBOOK_KEYS.clientSheet, texts.sheetNames.clients],
    [WORKBOOK_KEYS.derivedColumns, derivedHeadings.join(LIST_SEPARATOR)],
  ];
  const rows = values.map(([key, value]): CellContent[] => [key, value, meanings[key] ?? null]);
  const firstRow = 4;
  const lastRow = firstRow + rows.length - 1;
  const blank = blankSheet('settings', context);
  return {
    ...blank,
    cells: [[title], [note], [], [headings.key, headings.value, headings.meaning], ...rows],
    columnWidths: [42, 26, 76],
    formats: [{ range: columnRange(0, firstRow, lastRow), code: '@' }],
    styles: [
      { range: rowRange(0, 0, 0), style: 'title' },
      { range: rowRange(1, 0, 0), style: 'subtitle' },
      { range: rowRange(3, 0, 2), style: 'heading' },
      { range: columnRange(1, firstRow, lastRow), style: 'center' },
      { range: columnRange(2, firstRow, lastRow), style: 'wrap' },
    ],
    print: { ...blank.print, landscape: true },
  };
}
