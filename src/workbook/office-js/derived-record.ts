/** Requirement set: ExcelApi 1.4. Syncs: as `settings.ts`. */
import { isRecord } from './json';
import { readSetting, writeSetting } from './settings';

/** What is kept of the derived columns of a sheet: only headings and widths, no content. */
export interface DerivedRecord {
  /** The heading that each column was given, by its id. A column is ours while it bears it. */
  readonly headings: Readonly<Record<string, string>>;
  /** Widths in points of the worksheet's columns before ours came, by 0-based column; `null`: the standard width. */
  readonly widths: Readonly<Record<string, number | null>>;
}

export async function readDerivedRecord(
  context: Excel.RequestContext,
  sheetId: string,
): Promise<DerivedRecord | null> {
  const value = await readSetting(context, keyOf(sheetId));
  if (!isRecord(value) || !isRecord(value.headings) || !isRecord(value.widths)) return null;
  return { headings: only(value.headings, isText), widths: only(value.widths, isWidth) };
}

export async function writeDerivedRecord(
  context: Excel.RequestContext,
  sheetId: string,
  record: DerivedRecord | null,
): Promise<void> {
  await writeSetting(context, keyOf(sheetId), record);
}

/** A copy of the sheet has another id: there the columns are staff's. */
function keyOf(sheetId: string): string {
  return `derived.${sheetId}`;
}

function only<T>(
  record: Readonly<Record<string, unknown>>,
  is: (value: unknown) => value is T,
): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(record)) if (is(value)) kept[key] = value;
  return kept;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWidth(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
