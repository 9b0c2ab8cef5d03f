import { WorkbookError } from '../workbook-error';
import { HIGHEST_RATIO, MOST_ENTRIES, MOST_UNPACKED_BYTES, RATIO_COUNTS_FROM_BYTES } from './guard-limits';
import { partKey } from './read-part-name';
import { scanXml, STOP } from './read-xml';
import type { ZipEntry } from './zip-directory';

/**
 * Refuses an archive by its directory alone, before anything is unpacked: `too-large` for what claims to be larger
 * than any workbook, `damaged` where two entries are the same part, so that readers could see different workbooks.
 */
export function guardDirectory(entries: readonly ZipEntry[]): void {
  if (entries.length > MOST_ENTRIES) throw new WorkbookError('too-large');
  let total = 0;
  const keys = new Set<string>();
  for (const { name, size, packedSize } of entries) {
    total += size;
    if (total > MOST_UNPACKED_BYTES) throw new WorkbookError('too-large');
    if (size > RATIO_COUNTS_FROM_BYTES && size > packedSize * HIGHEST_RATIO)
      throw new WorkbookError('too-large');
    keys.add(partKey(name));
  }
  if (keys.size < entries.length) throw new WorkbookError('damaged');
}

/**
 * Refuses an XML part that declares a document type, and with it any entity: `damaged`. Reads up to the root element,
 * before which the declaration would have to stand. Empty parts pass.
 */
export function guardDeclarations(pieces: Iterable<Uint8Array>): void {
  scanXml(pieces, { open: () => STOP });
}
