/** What a file is by its first bytes: a zip archive, an OLE container, or something else that may be text. */
export type ContentKind = 'zip' | 'ole' | 'other';

/** The name alone never decides: staff rename files, and exports carry wrong endings. */
export function contentKind(bytes: Uint8Array): ContentKind {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'ole';
  return 'other';
}

/**
 * What an OLE container holds, by the names in its directory: Office puts an encrypted workbook into such a container,
 * and the old .xls format is one. Source: MS-CFB 2.6.1, MS-OFFCRYPTO 2.3.4, MS-XLS 2.1.2.
 */
export function oleContent(bytes: Uint8Array): 'encrypted' | 'old-format' | 'not-a-workbook' {
  if (holdsName(bytes, 'EncryptedPackage')) return 'encrypted';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'old-format' : 'not-a-workbook';
}

/** Text in marks: a web page or an XML file, which many programs save with the ending .xls and Excel can save anew. */
export function markupContent(text: string): 'old-format' | 'not-a-workbook' | null {
  if (/^\s*\{\\rtf|^%PDF-/.test(text)) return 'not-a-workbook';
  if (!/^\s*<(?:[?!]|\w+[\s>:])/.test(text)) return null;
  return /<table[\s>]|urn:schemas-microsoft-com:office:spreadsheet/i.test(text)
    ? 'old-format'
    : 'not-a-workbook';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, at) => bytes[at] === byte);
}

const DIRECTORY_ENTRY = 128;

/** Names fill the beginning of directory entries, which stand at multiples of 128 bytes. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(`${name}\0`).flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = 0; at < bytes.length; at += DIRECTORY_ENTRY) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
