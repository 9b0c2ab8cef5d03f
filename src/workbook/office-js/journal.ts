/**
 * Requirement set: ExcelApi 1.5. Syncs: none of its own to write and clear, which go along with the work's own; 2 to read.
 *
 * The journal stands in the workbook as custom XML, not in its settings and not on a sheet: it may hold cell content
 * until the work is done, a protected structure does not refuse it, and nobody sees it.
 */
import { parseEntry, printEntry } from './journal-entry';
import type { JournalEntry } from './journal-entry';
import type { Write } from './send-writes';

const NAMESPACE = 'urn:omavalmentaja:journal';
const MOST_CHARACTERS = 1_000_000;

/** What is under way in one run. */
export interface OpenJournal {
  /** To be sent before the first change. */
  readonly begin: readonly Write[];
  /** To be sent after the last change. */
  readonly end: Write;
}

export function journal(context: Excel.RequestContext, entry: JournalEntry): OpenJournal {
  const { id, text } = printEntry(entry);
  const count = Math.ceil(text.length / MOST_CHARACTERS);
  const parts: Excel.CustomXmlPart[] = [];
  const begin = Array.from({ length: count }, (_, index) => {
    const piece = text.slice(index * MOST_CHARACTERS, (index + 1) * MOST_CHARACTERS);
    const xml = `<journal xmlns="${NAMESPACE}" entry="${id}" part="${index + 1}" of="${count}">${piece}</journal>`;
    // In the request the quotes of JSON are escaped once more.
    const bytes = xml.length + (xml.match(/["\\]/g)?.length ?? 0) + 400;
    return { bytes, queue: () => parts.push(context.workbook.customXmlParts.add(xml)) };
  });
  const end = {
    bytes: 400 * count,
    queue: () => {
      for (const part of parts) part.delete();
    },
  };
  return { begin, end };
}

/** Work that was begun and not ended. */
export interface FoundJournal {
  /** The same for the same work. */
  readonly id: string;
  readonly entry: JournalEntry;
  /** Takes it out of the journal with the next sync. */
  readonly remove: () => void;
}

/**
 * What stands in the journal, oldest first. An entry that is not whole was cut off while it was written, before its work
 * began: it is left out and removed with the next sync.
 */
export async function readJournal(context: Excel.RequestContext): Promise<readonly FoundJournal[]> {
  const standing = context.workbook.customXmlParts.getByNamespace(NAMESPACE).load('items/id');
  await context.sync();
  const { items } = standing;
  const texts = items.map((part) => part.getXml());
  if (items.length > 0) await context.sync();
  const entries = new Map<string, { pieces: string[]; count: number; parts: Excel.CustomXmlPart[] }>();
  texts.forEach(({ value }, index) => {
    const found = /entry="(\d+)" part="(\d+)" of="(\d+)"[^>]*>([^<]*)</.exec(value);
    const [, id = `?${index}`, part = '1', count = '0', piece = ''] = found ?? [];
    const entry = entries.get(id) ?? { pieces: [], count: Number(count), parts: [] };
    entry.pieces[Number(part) - 1] = piece;
    entry.parts.push(items[index]!);
    entries.set(id, entry);
  });
  return [...entries].flatMap(([id, { pieces, count, parts }]) => {
    const remove = (): void => {
      for (const part of parts) part.delete();
    };
    // Not by their number: work that was cut off, begun anew and cut off again stands there twice.
    const isWhole = Array.from({ length: count }, (_, index) => pieces[index]).every(isText);
    const entry = isWhole ? parseEntry(pieces.join('')) : null;
    if (entry === null) remove();
    return entry === null ? [] : [{ id, entry, remove }];
  });
}

function isText(piece: string | undefined): piece is string {
  return piece !== undefined;
}
