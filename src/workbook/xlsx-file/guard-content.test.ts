import { contentKind, markupContent, oleContent } from './guard-content';

const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

test.each([
  ['zip', [0x50, 0x4b, 3, 4, 20, 0]],
  ['zip', [0x50, 0x4b, 5, 6, 0, 0]],
  ['ole', [...OLE, 0]],
  ['other', [0x50, 0x4b, 3]],
  ['other', []],
] as const)('%s is told by the first bytes', (kind, bytes) => {
  expect(contentKind(Uint8Array.from(bytes))).toBe(kind);
});

test.each([
  ['encrypted', ['Root Entry', 'EncryptionInfo', 'EncryptedPackage']],
  ['old-format', ['Root Entry', 'Workbook']],
  ['old-format', ['Root Entry', 'Book']],
  ['not-a-workbook', ['Root Entry', 'WordDocument']],
] as const)('an OLE container is %s by the names in it', (content, names) => {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set(OLE);
  names.forEach((name, i) => {
    bytes.set(
      Array.from(name).flatMap((character) => [character.charCodeAt(0), 0]),
      512 + 128 * i,
    );
  });
  expect(oleContent(bytes)).toBe(content);
});

test.each([
  ['old-format', '<html><body>\n<table border="1"><tr><td>Hetu</td></tr></table></body></html>'],
  ['old-format', '<?xml version="1.0"?>\n<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'],
  ['not-a-workbook', '<!DOCTYPE html><p>no columns</p>'],
  ['not-a-workbook', '{\\rtf1\\ansi text}'],
  ['not-a-workbook', '%PDF-1.7'],
  [null, 'Hetu;Nimi\n<puuttuu>;Virtanen'],
  [null, '<puuttuu;Virtanen'],
])('markup is %s', (content, text) => {
  expect(markupContent(text)).toBe(content);
});
