/** Requirement set: ExcelApi 1.4. Syncs: 1 to read, 1 more to write. */
import { rowPrint } from '../../core/changes/row-key';
import { isRecord } from './json';
import type { Write } from './send-writes';
import { sendWrites, write } from './send-writes';

const PREFIX = 'omavalmentaja.';
/** A value of the workbook's settings stays well under what Excel keeps in one. */
const MOST_CHARACTERS = 30_000;

/** A setting as it stands, and how to replace it. */
export interface OpenSetting {
  /** `null` where there is none, or where it was cut off while it was written. */
  readonly value: unknown;
  /** What keeps a JSON value in its place; `null` removes it. Never personal data. */
  readonly put: (value: unknown) => readonly Write[];
}

/** One of the parts in which a value is kept; `id` is the same in all parts of one value. */
interface Part {
  readonly of: number;
  readonly id: number;
  readonly text: string;
}

export async function openSetting(context: Excel.RequestContext, key: string): Promise<OpenSetting> {
  const settings = context.workbook.settings.load('items/key,items/value');
  await context.sync();
  const parts: (Part | undefined)[] = [];
  for (const { key: partKey, value } of settings.items) {
    const index = partKey.startsWith(`${PREFIX}${key}.`) ? partKey.slice(PREFIX.length + key.length + 1) : '';
    if (/^\d+$/.test(index) && isPart(value)) parts[Number(index)] = value;
  }
  let standing = parts.length;
  const put = (value: unknown): Write[] => {
    const text = value === null ? '' : JSON.stringify(value);
    const of = Math.ceil(text.length / MOST_CHARACTERS);
    const id = rowPrint([text], [0]);
    const pieces = Array.from({ length: of }, (_, index) =>
      text.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS),
    );
    const writes = pieces.map((piece, index) =>
      write(() => settings.add(nameOf(key, index), { of, id, text: piece }), 300 + 2 * piece.length),
    );
    const extra = Array.from({ length: Math.max(0, standing - of) }, (_, index) =>
      write(() => {
        settings.getItem(nameOf(key, of + index)).delete();
      }, 300),
    );
    standing = of;
    return [...writes, ...extra];
  };
  return { value: joined(parts), put };
}

export async function readSetting(context: Excel.RequestContext, key: string): Promise<unknown> {
  return (await openSetting(context, key)).value;
}

export async function writeSetting(
  context: Excel.RequestContext,
  key: string,
  value: unknown,
): Promise<void> {
  const { put } = await openSetting(context, key);
  await sendWrites(context, put(value));
}

function nameOf(key: string, index: number): string {
  return `${PREFIX}${key}.${index}`;
}

function joined(parts: readonly (Part | undefined)[]): unknown {
  const [first] = parts;
  const whole = parts.slice(0, first?.of ?? 0);
  if (first === undefined || whole.length < first.of || whole.some((part) => part?.id !== first.id))
    return null;
  try {
    return JSON.parse(whole.map((part) => part?.text).join(''));
  } catch {
    return null;
  }
}

function isPart(value: unknown): value is Part {
  return (
    isRecord(value) &&
    typeof value.of === 'number' &&
    typeof value.id === 'number' &&
    typeof value.text === 'string'
  );
}
