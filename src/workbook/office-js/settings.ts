/** Requirement set: ExcelApi 1.4. Syncs: 1 to read, 2 where the value is long; 1 more to write. */
import { isRecord } from './json';

const PREFIX = 'omavalmentaja.';
/** A value of the workbook's settings stays well under what Excel keeps in one. */
const MOST_CHARACTERS = 30_000;

/** A JSON value kept in the workbook, `null` where there is none or it cannot be read. */
export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  const { settings } = context.workbook;
  const head = settings.getItemOrNullObject(PREFIX + key).load('value');
  await context.sync();
  const count = head.isNullObject ? 0 : partCount(head.value);
  if (count === 0) return null;
  const parts = Array.from({ length: count }, (_, index) =>
    settings.getItemOrNullObject(partKey(key, index)).load('value'),
  );
  await context.sync();
  if (parts.some((part) => part.isNullObject || typeof part.value !== 'string')) return null;
  const text = parts.map((part): string => part.value).join('');
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Keeps a JSON value in parts that are short enough; `null` removes it. Never personal data. */
export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  const { settings } = context.workbook;
  const head = settings.getItemOrNullObject(PREFIX + key).load('value');
  await context.sync();
  const before = head.isNullObject ? 0 : partCount(head.value);
  const text = value === null ? '' : JSON.stringify(value);
  const count = Math.ceil(text.length / MOST_CHARACTERS);
  for (let index = count; index < before; index++) settings.getItem(partKey(key, index)).delete();
  for (let index = 0; index < count; index++) {
    settings.add(partKey(key, index), text.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS));
  }
  if (count > 0) settings.add(PREFIX + key, { parts: count });
  else if (!head.isNullObject) head.delete();
  await context.sync();
}

function partKey(key: string, index: number): string {
  return `${PREFIX}${key}.${index}`;
}

function partCount(value: unknown): number {
  return isRecord(value) && typeof value.parts === 'number' ? value.parts : 0;
}
