import { guardDeclarations, guardDirectory } from './guard-archive';
import { MOST_ENTRIES, MOST_UNPACKED_BYTES } from './guard-limits';
import type { ZipEntry } from './zip-directory';

function entry(name: string, size = 100, packedSize = 50): ZipEntry {
  return { name, size, packedSize, method: 8, encrypted: false, crc32: 0, offset: 0 };
}

test('an ordinary directory passes', () => {
  expect(() => {
    guardDirectory([entry('xl/workbook.xml'), entry('xl/worksheets/sheet1.xml', 60_000_000, 5_000_000)]);
  }).not.toThrow();
});

test.each<[string, readonly ZipEntry[]]>([
  [
    'parts that are too large together',
    [entry('a', MOST_UNPACKED_BYTES / 2, 1e7), entry('b', MOST_UNPACKED_BYTES / 2 + 1, 1e7)],
  ],
  ['a large part that was packed beyond all measure', [entry('a', 100_000_000, 100_000)]],
  ['more parts than a workbook has', Array.from({ length: MOST_ENTRIES + 1 }, (_, i) => entry(String(i)))],
])('%s are too large', (_, entries) => {
  expect(() => {
    guardDirectory(entries);
  }).toThrow('too-large');
});

test('a small part may be packed beyond all measure', () => {
  expect(() => {
    guardDirectory([entry('a', 1_000_000, 1000)]);
  }).not.toThrow();
});

test.each([
  ['the same name', 'xl/a.xml', 'xl/a.xml'],
  ['names that differ by case', 'xl/a.xml', 'XL/A.xml'],
  ['names that differ by the slash', 'xl/a.xml', 'xl\\a.xml'],
])('two entries of %s are damaged', (_, first, second) => {
  expect(() => {
    guardDirectory([entry(first), entry(second)]);
  }).toThrow('damaged');
});

const bytesOf = (text: string) => [new TextEncoder().encode(text)];
const utf16Of = (text: string) => [
  Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((c) => [c.charCodeAt(0), 0])]),
];

test.each([
  ['an entity', bytesOf('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')],
  [
    'an outer document type',
    bytesOf('<?xml version="1.0"?><!-- x --><!DOCTYPE a SYSTEM "http://example.invalid/a"><a/>'),
  ],
  ['a document type after a long comment', bytesOf(`<!-- ${'x'.repeat(300_000)} --><!DOCTYPE a><a/>`)],
  ['a document type in UTF-16', utf16Of('<!DOCTYPE a><a/>')],
])('%s is damaged', (_, pieces) => {
  expect(() => {
    guardDeclarations(pieces);
  }).toThrow('damaged');
});

test('only what stands before the root is read', () => {
  let read = 0;
  function* pieces(): Generator<Uint8Array> {
    for (const text of ['<?xml version="1.0"?>', '<a>', '<not well formed', '>']) {
      read += 1;
      yield new TextEncoder().encode(text);
    }
  }
  guardDeclarations(pieces());
  expect(read).toBe(2);
});
