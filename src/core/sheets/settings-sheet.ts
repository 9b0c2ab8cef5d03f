import { toIso } from '../model/local-date';
import type { RuleSetting } from '../model/finding';
import type { OwnWords } from '../model/own-words';
import { wordRow } from '../model/own-words';
import type { Profile } from '../model/profile';
import { columnRange, rowRange, blankSheet } from './blank-sheet';
import type { SheetFrame } from './blank-sheet';
import type { CellContent, SheetPlan } from './sheet';
import type { SheetContext } from './sheet-context';
import { LIST_SEPARATOR, WORKBOOK_KEYS } from './workbook-keys';

/** What the settings sheet tells of. */
export interface SettingsContext extends SheetFrame, Pick<SheetContext, 'settings'> {
  readonly outcome: { readonly profile: Pick<Profile, 'id' | 'rules'>; readonly ownWords: OwnWords };
}

/** A rule, a heading and a word that a staff member may well want to set: their rows stand ready to be filled in. */
const EMPTY_ROWS = { rules: 'rules.name-format', heading: 'heading.municipality', word: 'word.benefit' };

/**
 * The settings sheet: the values of the profile in force, each with its meaning, and after them the rules that are set
 * otherwise than usual and the staff's own headings and words, with an empty row of each kind. A value that is changed
 * here holds when the workbook is read again. The rows of `WORKBOOK_KEYS` tell the program that it made this workbook,
 * and which columns are its own.
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
  const own = ownRows(context);
  const rows = [...values.map(([key, value]): CellContent[] => [key, value, meanings[key] ?? null]), ...own];
  const firstRow = 4;
  const lastRow = firstRow + rows.length - 1;
  const blank = blankSheet('settings', context);
  return {
    ...blank,
    cells: [[title], [note], [], [headings.key, headings.value, headings.meaning], ...rows],
    columnWidths: [42, 34, 76],
    formats: [
      { range: columnRange(0, firstRow, lastRow), code: '@' },
      // A word may begin like a formula.
      { range: columnRange(1, lastRow - own.length + 1, lastRow), code: '@' },
    ],
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

function ownRows({ outcome, texts }: SettingsContext): CellContent[][] {
  const { profile, ownWords } = outcome;
  const { own } = texts.settingsSheet;
  const nameOf = (setting: RuleSetting): string => (setting === 'off' ? own.off : texts.severities[setting]);
  const filled: Readonly<
    Record<keyof typeof EMPTY_ROWS, readonly { readonly key: string; readonly value: string }[]>
  > = {
    rules: Object.entries(profile.rules ?? {}).map(([id, setting]) => ({
      key: `rules.${id}`,
      value: nameOf(setting),
    })),
    heading: ownWords.headings.map(({ field, heading }) => ({ key: `heading.${field}`, value: heading })),
    word: ownWords.words.map(wordRow),
  };
  return (['rules', 'heading', 'word'] as const).flatMap((kind) => [
    ...filled[kind].map(({ key, value }): CellContent[] => [key, value, own[kind]]),
    [EMPTY_ROWS[kind], null, own[kind]],
  ]);
}
