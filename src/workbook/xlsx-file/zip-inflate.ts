import { Inflate } from 'fflate';
import { WorkbookError } from '../workbook-error';
import { crc32 } from './zip-crc32';
import type { ZipEntry } from './zip-directory';

const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;
/** Deflate makes at most 1,032 bytes of one, so that a step never makes more than 33 MB. */
const STEP = 32 * 1024;

/**
 * The content of a zip entry, piece by piece as it is unpacked; a caller who stops early has unpacked no more than it
 * read. The size claimed by the directory is held: unpacking stops with the first byte beyond it.
 *
 * Throws `damaged` where the data is no valid deflate stream, or its size or its checksum is not what the directory
 * says, and `encrypted` where the entry is protected by a password.
 */
export function* unpack(bytes: Uint8Array, entry: ZipEntry): Generator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  for (const piece of rawPieces(packedBytes(bytes, entry), entry.method)) {
    size += piece.length;
    if (size > entry.size) throw new WorkbookError('damaged');
    checksum = crc32(piece, checksum);
    yield piece;
  }
  if (size !== entry.size || checksum !== entry.crc32) throw new WorkbookError('damaged');
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.encrypted) throw new WorkbookError('encrypted');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.offset;
  if (at + LOCAL_LENGTH > bytes.length || view.getUint32(at, true) !== LOCAL)
    throw new WorkbookError('damaged');
  const start = at + LOCAL_LENGTH + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  if (start + entry.packedSize > bytes.length) throw new WorkbookError('damaged');
  return bytes.subarray(start, start + entry.packedSize);
}

function* rawPieces(packed: Uint8Array, method: number): Generator<Uint8Array> {
  if (method !== STORED && method !== DEFLATED) throw new WorkbookError('damaged');
  let unpacked: Uint8Array = packed;
  const inflate = new Inflate((piece) => (unpacked = piece));
  // An empty deflate stream still has a block to read, hence at least one step.
  for (let at = 0; at === 0 || at < packed.length; at += STEP) {
    const step = packed.subarray(at, at + STEP);
    if (method === STORED) {
      yield step;
      continue;
    }
    try {
      inflate.push(step, at + STEP >= packed.length);
    } catch (error) {
      throw new WorkbookError('damaged', '', { cause: error });
    }
    yield unpacked;
  }
}
