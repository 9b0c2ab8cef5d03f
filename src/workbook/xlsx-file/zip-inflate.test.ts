import { zipSync } from 'fflate';
import type { ZipEntry } from './zip-directory';
import { zipEntries } from './zip-directory';
import { unpack } from './zip-inflate';

/** Compresses badly, so that unpacking takes several steps. */
let state = 1;
const content = Uint8Array.from(
  { length: 200_000 },
  () => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) >>> 24,
);
const packed = zipSync({ a: content });
const stored = zipSync({ a: [content, { level: 0 }] });

function onlyEntry(archive: Uint8Array): ZipEntry {
  return zipEntries(archive)[0]!;
}

function whole(archive: Uint8Array, entry: ZipEntry): Uint8Array {
  return Uint8Array.from([...unpack(archive, entry)].flatMap((piece) => [...piece]));
}

test.each([
  ['packed', packed],
  ['stored', stored],
])('a %s entry comes back in pieces', (_, archive) => {
  const entry = onlyEntry(archive);
  expect([...unpack(archive, entry)].length).toBeGreaterThan(1);
  expect(whole(archive, entry)).toEqual(content);
});

test('an empty entry has no bytes', () => {
  const archive = zipSync({ a: new Uint8Array() });
  expect(whole(archive, onlyEntry(archive))).toHaveLength(0);
});

test.each<[string, Partial<ZipEntry>]>([
  ['a smaller size than there is', { size: 100 }],
  ['a larger size than there is', { size: content.length + 1 }],
  ['another checksum', { crc32: 1 }],
  ['a method that nobody knows', { method: 99 }],
  ['a place without an entry', { offset: 10 }],
  ['a place beyond the archive', { offset: 10_000_000 }],
  ['more packed bytes than the archive has', { packedSize: 10_000_000 }],
  ['packed bytes cut short', { packedSize: 1000 }],
])('%s is damaged', (_, lie) => {
  const entry = { ...onlyEntry(packed), ...lie };
  expect(() => [...unpack(packed, entry)]).toThrow('damaged');
});

test('unpacking ends with the first piece beyond the claimed size', () => {
  const bomb = zipSync({ a: new Uint8Array(50_000_000) });
  let seen = 0;
  expect(() => {
    for (const piece of unpack(bomb, { ...onlyEntry(bomb), size: 10 })) seen += piece.length;
  }).toThrow('damaged');
  expect(seen).toBe(0);
});

test('an entry behind a password is encrypted', () => {
  const entry = { ...onlyEntry(packed), encrypted: true };
  expect(() => [...unpack(packed, entry)]).toThrow('encrypted');
});
