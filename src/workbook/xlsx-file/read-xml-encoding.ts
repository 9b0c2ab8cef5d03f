import { WorkbookError } from '../workbook-error';

/**
 * The text of an XML part from its bytes, piece by piece. The encoding is that of the byte order mark, of the first
 * bytes or of the declaration; else UTF-8 (XML 1.0, appendix F). Throws `damaged` for bytes that it does not allow.
 */
export function* xmlTexts(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  for (const piece of pieces) {
    if (piece.length === 0) continue;
    decoder ??= orDamaged(() => new TextDecoder(encodingOf(piece), { fatal: true }));
    yield decodeNext(decoder, piece);
  }
  if (decoder !== null) yield decodeNext(decoder);
}

function decodeNext(decoder: TextDecoder, piece?: Uint8Array): string {
  return orDamaged(() => (piece === undefined ? decoder.decode() : decoder.decode(piece, { stream: true })));
}

/** A decoder throws for an encoding that nobody knows and for bytes that are no such text. */
function orDamaged<T>(work: () => T): T {
  try {
    return work();
  } catch (cause) {
    throw new WorkbookError('damaged', '', { cause });
  }
}

/** The declaration stands at the very start and is short. */
const DECLARATION_LENGTH = 200;

function encodingOf(piece: Uint8Array): string {
  const [first, second] = piece;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const start = String.fromCharCode(...piece.subarray(0, DECLARATION_LENGTH));
  return /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(start)?.[1] ?? 'utf-8';
}
