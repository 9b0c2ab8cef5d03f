/**
 * The text of a file's bytes without its byte order mark, or `null` where they are no text.
 *
 * UTF-8 and UTF-16 (little or big endian) by their mark; UTF-16 without one by the zeros that fill every other byte of
 * Western text; UTF-8 where the bytes are valid as such; else Windows-1252, as Excel saves a CSV in Finland. Text of
 * several bytes a letter is hardly ever valid UTF-8 by chance. A zero byte, or more control characters than a slip of
 * a keyboard leaves, is no text. O(bytes).
 */
export function decodeText(bytes: Uint8Array): string | null {
  const utf16 = utf16Order(bytes);
  const text = utf16 === null ? (decode(bytes, 'utf-8') ?? decodeWindows1252(bytes)) : decode(bytes, utf16);
  if (text === null) return null;
  // Old programs end a file with Ctrl+Z.
  const content = text.trimEnd().endsWith(CONTROL_Z) ? text.slice(0, text.lastIndexOf(CONTROL_Z)) : text;
  return looksLikeText(content) ? content : null;
}

/** Bytes looked at to tell UTF-16 without a mark. */
const SAMPLE = 1024;
/** A line of Western text in UTF-16 has a zero in half of its bytes, all at the same parity. */
const ENOUGH_ZEROS = 0.2;
/** Characters looked at to tell text from other content. */
const TEXT_SAMPLE = 64 * 1024;
const MOST_CONTROLS = 0.005;
const CONTROL_Z = '\u001A';

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zeros: [number, number] = [0, 0];
  const sample = bytes.subarray(0, SAMPLE);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[(at & 1) as 0 | 1] += 1;
  });
  const [even, odd] = zeros;
  const most = Math.max(even, odd);
  if (most < sample.length * ENOUGH_ZEROS || Math.min(even, odd) > most / 10) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Bytes 0x80–0x9F; by the standard the five gaps are control characters. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** By hand where Latin-1 differs: some versions of Node decode `windows-1252` as if it were Latin-1. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\u0080-\u009F]/g, (control) => WINDOWS_1252.charAt(control.charCodeAt(0) - 0x80));
}

function looksLikeText(text: string): boolean {
  if (text.includes('\0')) return false;
  const sample = text.slice(0, TEXT_SAMPLE);
  const controls = sample.match(/[^\P{Cc}\t\n\v\f\r]/gu)?.length ?? 0;
  return controls <= 1 + sample.length * MOST_CONTROLS;
}
