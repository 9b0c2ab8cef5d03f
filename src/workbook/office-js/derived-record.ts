/** Requirement set: ExcelApi 1.4. Syncs: as `settings.ts`. */
import { isRecord } from './json';
import type { Write } from './send-writes';
import { openSetting } from './settings';

/** What is kept of the derived columns of a sheet: only headings and widths, no content. */
export interface DerivedRecord {
  /** The heading that each column was given, by its id. A column is ours while it bears it. */
  readonly headings: Readonly<Record<string, string>>;
  /** Widths in points of the worksheet's columns before ours came, by 0-based column; `null`: the standard width. */
  readonly widths: Readonly<Record<string, number | null>>;
}

/** The record of a sheet as it stands, and how to replace it; `null` removes it. */
export interface OpenRecord {
  readonly record: DerivedRecord | null;
  readonly put: (record: DerivedRecord | null) => readonly Write[];
}

export async function openDerivedRecord(context: Excel.RequestContext, sheetId: string): Promise<OpenRecord> {
  const { value, put } = await openSetting(context, keyOf(sheetId));
  const isWhole = isRecord(value) && isRecord(value.headings) && isRecord(value.widths);
  const record = isWhole
    ? { headings: only(value.headings, isText), widths: only(value.widths, isWidth) }
    : null;
  return { record, put };
}

/** A copy of the sheet has another id: there the columns are staff's. */
function keyOf(sheetId: string): string {
  return `derived.${sheetId}`;
}

function only<T>(record: unknown, is: (value: unknown) => value is T): Record<string, T> {
  const kept: Record<string, T> = {};
  for (const [key, value] of Object.entries(isRecord(record) ? record : {})) if (is(value)) kept[key] = value;
  return kept;
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function isWidth(value: unknown): value is number | null {
  return value === null || typeof value === 'number';
}
