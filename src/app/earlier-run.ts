import type { CellValue } from '../core/model/cell';
import type { Grid } from '../core/model/grid';
import { cellAt } from '../core/model/grid';
import type { LocalDate } from '../core/model/local-date';
import { fromIso, fromSerial } from '../core/model/local-date';
import { TERNARIES } from '../core/model/ternary';
import type { Ternary } from '../core/model/ternary';
import { ownKey } from '../core/own-words';
import { RULE_PREFIX, SETTING_KEYS } from '../core/profile/settings';
import type { SettingRow } from '../core/profile/settings';
import { LIST_SEPARATOR, WORKBOOK_KEYS } from '../core/sheets/workbook-keys';
import type { SheetTexts } from '../core/sheets/sheet-texts';

/** The words of a language by which an earlier result is known again. */
export interface EarlierWords extends Pick<SheetTexts, 'ternary' | 'historySheet' | 'logSheet'> {
  readonly derivedColumns: Pick<SheetTexts['derivedColumns'], RecognisedColumn>;
}

/** The derived columns that are read again. */
export type RecognisedColumn = 'membership' | 'residence' | 'proposedCoach' | 'longTermUnemployed';

/** What an earlier run left in a workbook: its settings, its own columns, its history and log. */
export interface EarlierRun {
  readonly profile: string | null;
  /** The day of which the result tells. */
  readonly referenceDate: LocalDate | null;
  readonly clientSheet: string | null;
  /** Headings of the columns that the run added to the list. */
  readonly derivedColumns: ReadonlySet<string>;
  readonly settings: readonly SettingRow[];
  /** Rows of the settings sheet with the staff's own headings and words: they hold under any profile. */
  readonly ownRows: readonly SettingRow[];
  readonly history: readonly (readonly CellValue[])[];
  readonly log: readonly (readonly CellValue[])[];
}

/**
 * Reads what an earlier run left. A settings sheet is known by its keys, in whatever language the rest is; history and
 * log by their headings in one of the languages. A workbook without any of them gives nothing.
 */
export function readEarlierRun(grids: readonly Grid[], languages: readonly EarlierWords[]): EarlierRun {
  const rows = grids.map(settingRows).find((found) => found.length > 0) ?? [];
  const textOf = (key: string): string | null => {
    const value = rows.find((row) => row.key === key)?.value;
    return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
  };
  const workbookKeys: readonly string[] = Object.values(WORKBOOK_KEYS);
  return {
    profile: textOf(WORKBOOK_KEYS.profile),
    referenceDate: writtenDate(rows.find(({ key }) => key === WORKBOOK_KEYS.referenceDate)?.value ?? null),
    clientSheet: textOf(WORKBOOK_KEYS.clientSheet),
    derivedColumns: new Set(textOf(WORKBOOK_KEYS.derivedColumns)?.split(LIST_SEPARATOR)),
    settings: rows.filter(({ key }) => !workbookKeys.includes(key) && ownKey(key) === null),
    ownRows: rows.filter(({ key }) => ownKey(key) !== null),
    history: rowsUnder(
      grids,
      languages.map(({ historySheet }) => Object.values(historySheet.headings)),
    ),
    log: rowsUnder(
      grids,
      languages.map(({ logSheet }) => Object.values(logSheet.headings)),
    ),
  };
}

/**
 * Residence in the area as the earlier run decided it, by worksheet row (1-based). It is asked for rows whose
 * municipality the run withheld, so that running again gives the same answer. Under another profile than `profile` the
 * area was another, so nothing is known.
 */
export function residenceReader(
  grid: Grid,
  headerRow: number,
  earlier: EarlierRun,
  profile: string,
  languages: readonly EarlierWords[],
): (row: number) => Ternary | null {
  if (earlier.profile !== profile) return () => null;
  const read = derivedReader(grid, headerRow, earlier, languages);
  return (row) => ternaryIn(read('residence', row), languages);
}

/** Cells of the columns that the earlier run added, by worksheet row (1-based); `null` where the column is gone. */
export function derivedReader(
  grid: Grid,
  headerRow: number,
  earlier: EarlierRun,
  languages: readonly EarlierWords[],
): (column: RecognisedColumn, row: number) => CellValue {
  const places = new Map<string, number>();
  (grid.cells[headerRow] ?? []).forEach((cell, column) => {
    if (typeof cell !== 'string' || !earlier.derivedColumns.has(cell)) return;
    // A number stands after it where the list has a column of that heading itself.
    const heading = cell.replace(/ \(\d+\)$/, '');
    if (!places.has(heading)) places.set(heading, column);
  });
  return (wanted, row) => {
    const place = languages.map(({ derivedColumns }) => places.get(derivedColumns[wanted]));
    const column = place.find((found) => found !== undefined);
    return column === undefined ? null : cellAt(grid, row - 1, column);
  };
}

/** The answer that a cell gives in one of the languages; `null` where it gives none. */
export function ternaryIn(cell: CellValue, languages: readonly EarlierWords[]): Ternary | null {
  for (const { ternary } of languages) {
    const answer = TERNARIES.find((value) => ternary[value] === cell);
    if (answer !== undefined) return answer;
  }
  return null;
}

/** Excel makes a date of what somebody types. */
function writtenDate(cell: CellValue): LocalDate | null {
  if (typeof cell === 'number') return fromSerial(cell, 1900);
  return typeof cell === 'string' ? fromIso(cell.trim()) : null;
}

/**
 * Key and value stand in the first two columns. A sheet with fewer than three known keys is something else, unless one
 * of them is of a rule or an own word: staff write such a sheet by hand.
 */
function settingRows(grid: Grid): SettingRow[] {
  const known: ReadonlySet<string> = new Set([...SETTING_KEYS, ...Object.values(WORKBOOK_KEYS)]);
  const isTelling = (key: string): boolean =>
    key.includes('.') && (key.startsWith(RULE_PREFIX) || ownKey(key)?.field != null);
  const keys = grid.cells.map(([key]) => (typeof key === 'string' ? key.trim() : ''));
  const first = keys.findIndex((key) => known.has(key) || isTelling(key));
  if (!keys.some(isTelling) && keys.filter((key) => known.has(key)).length < 3) return [];
  return keys.flatMap((key, row) =>
    row < first || key === '' ? [] : [{ key, value: grid.cells[row]?.[1] ?? null, row: row + 1 }],
  );
}

/** The filled rows under a header that reads exactly as one of `headings`, in any sheet. */
function rowsUnder(grids: readonly Grid[], headings: readonly (readonly string[])[]): CellValue[][] {
  const grid = grids.find(({ cells }) =>
    headings.some((expected) => expected.every((heading, column) => cells[0]?.[column] === heading)),
  );
  const width = headings[0]?.length ?? 0;
  return (grid?.cells ?? [])
    .slice(1)
    .filter((row) => row.some((cell) => cell !== null))
    .map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
