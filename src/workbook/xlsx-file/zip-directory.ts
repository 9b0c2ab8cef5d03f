import { WorkbookError } from '../workbook-error';

/** One file in a zip archive, as the directory at the archive's end describes it. Nothing of it is trusted yet. */
export interface ZipEntry {
  /** As written: may hold backslashes, other case or `..`. It is only ever compared, never used as a path. */
  readonly name: string;
  /** 0 = stored, 8 = deflated; any other cannot be read. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc32: number;
  /** Bytes in the archive. */
  readonly packedSize: number;
  /** Bytes when unpacked, as claimed. */
  readonly size: number;
  /** Where the local header stands, from the archive's start. */
  readonly offset: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/**
 * The entries of a zip archive in the order of its directory, folders left out. Reads the directory only and unpacks
 * nothing; knows the 64-bit form. O(entries).
 *
 * Throws `damaged` where the directory is missing or does not hold together.
 * Source: PKWARE APPNOTE 6.3.10, 4.3.12–4.3.16 and 4.5.3.
 */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (error) {
    // A directory that points outside the file is the one thing that a DataView refuses.
    if (error instanceof RangeError) throw new WorkbookError('damaged', '', { cause: error });
    throw error;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): readonly ZipEntry[] {
  const { count, start } = findDirectory(view);
  const entries: ZipEntry[] = [];
  let at = start;
  for (let i = 0; i < count; i++) {
    if (view.getUint32(at, true) !== CENTRAL) throw new WorkbookError('damaged');
    const flags = view.getUint16(at + 8, true);
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const nameStart = at + CENTRAL_LENGTH;
    const extraStart = nameStart + nameLength;
    // Names are UTF-8 or CP437; the parts of a workbook have ASCII names, where the two are the same.
    const name = new TextDecoder().decode(bytes.subarray(nameStart, extraStart));
    const large = zip64Values(view, extraStart, extraStart + extraLength);
    // The 64-bit field holds only those values that do not fit, in this order.
    const valueOf = (value: number): number => (value === IN_ZIP64 ? large() : value);
    const size = valueOf(view.getUint32(at + 24, true));
    const packedSize = valueOf(view.getUint32(at + 20, true));
    const offset = valueOf(view.getUint32(at + 42, true));
    if (!/[/\\]$/.test(name)) {
      entries.push({
        name,
        method: view.getUint16(at + 10, true),
        encrypted: (flags & 1) !== 0,
        crc32: view.getUint32(at + 16, true),
        packedSize,
        size,
        offset,
      });
    }
    at = extraStart + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

function findDirectory(view: DataView): { readonly count: number; readonly start: number } {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === END_64_LOCATOR) {
      const end = uint64(view, locator + 8);
      if (view.getUint32(end, true) !== END_64) throw new WorkbookError('damaged');
      return { count: uint64(view, end + 32), start: uint64(view, end + 48) };
    }
    return { count: view.getUint16(at + 10, true), start: view.getUint32(at + 16, true) };
  }
  throw new WorkbookError('damaged');
}

/** Gives the 64-bit values of an entry's extra fields one by one. */
function zip64Values(view: DataView, start: number, end: number): () => number {
  let at = start;
  while (at + 4 <= end && view.getUint16(at, true) !== 1) at += 4 + view.getUint16(at + 2, true);
  at += 4;
  return () => {
    if (at + 8 > end) throw new WorkbookError('damaged');
    at += 8;
    return uint64(view, at - 8);
  };
}

function uint64(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
