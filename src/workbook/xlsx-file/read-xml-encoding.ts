import { WorkbookError } from '../workbook-error';

/**
 * The text of an XML part from its bytes, piece by piece. The encoding is that of the byte order mark, of the first
 * bytes or of the declaration; else UTF-8 (XML 1.0, appendix F). Throws `damaged` for bytes that it does not allow.
 */
export function* xmlTexts(pieces: Iterable<Uint8Array>): Generator<string> {
  let decoder: TextDecoder | null = null;
  try {
    for (const piece of pieces) {
      if (piece.length === 0) continue;
      decoder ??= new TextDecoder(encodingOf(piece), { fatal: true });
      yield decoder.decode(piece, { stream: true });
    }
    if (decoder !== null) yield decoder.decode();
  } catch (error) {
    // TypeError: bytes that are no such text. RangeError: an encoding that nobody knows.
    if (error instanceof TypeError || error instanceof RangeError) {
      throw new WorkbookError('damaged', '', { cause: error });
    }
    throw error;
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
