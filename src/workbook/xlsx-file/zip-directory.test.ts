import { strToU8, zipSync } from 'fflate';
import { zipEntries } from './zip-directory';

const END_LENGTH = 22;

test('files are listed in the order of the directory, folders left out', () => {
  const archive = zipSync({
    'xl/': strToU8(''),
    'xl/b.xml': strToU8('bb'),
    'a.xml': [strToU8('a'), { level: 0 }],
  });
  expect(zipEntries(archive).map(({ name, size, method }) => [name, size, method])).toEqual([
    ['xl/b.xml', 2, 8],
    ['a.xml', 1, 0],
  ]);
});

test('a comment after the directory is stepped over', () => {
  const archive = zipSync({ 'a.xml': strToU8('a') });
  const commented = new Uint8Array([...archive, ...strToU8('a comment')]);
  commented[archive.length - 2] = 9;
  expect(zipEntries(commented)).toHaveLength(1);
});

test('the sizes of the 64-bit form are read', () => {
  const [entry] = zipEntries(zip64Of({ packedSize: 7, size: 5_000_000_000, offset: 0 }));
  expect(entry).toMatchObject({ name: 'a.xml', packedSize: 7, size: 5_000_000_000, offset: 0 });
});

test.each([
  ['an archive cut short', (archive: Uint8Array) => archive.subarray(0, archive.length - 30)],
  ['a directory that begins elsewhere', (archive: Uint8Array) => changed(archive, archive.length - 6, 1)],
  ['a directory beyond the end', (archive: Uint8Array) => changed(archive, archive.length - 3, 0x7f)],
  ['more entries than the directory has', (archive: Uint8Array) => changed(archive, archive.length - 12, 9)],
])('%s is damaged', (_, damage) => {
  const archive = damage(zipSync({ 'a.xml': strToU8('a') }));
  expect(() => zipEntries(archive)).toThrow('damaged');
});

function changed(archive: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = archive.slice();
  copy[at] = byte;
  return copy;
}

/** A directory with all its values in the 64-bit fields, and no content. */
function zip64Of({
  packedSize,
  size,
  offset,
}: {
  packedSize: number;
  size: number;
  offset: number;
}): Uint8Array {
  const entryLength = 46 + 5 + 28;
  const view = new DataView(new ArrayBuffer(entryLength + 56 + 20 + END_LENGTH));
  view.setUint32(0, 0x02014b50, true);
  view.setUint32(20, 0xffffffff, true);
  view.setUint32(24, 0xffffffff, true);
  view.setUint16(28, 5, true);
  view.setUint16(30, 28, true);
  view.setUint32(42, 0xffffffff, true);
  new Uint8Array(view.buffer).set(strToU8('a.xml'), 46);
  view.setUint16(51, 1, true);
  view.setUint16(53, 24, true);
  [size, packedSize, offset].forEach((value, i) => {
    view.setBigUint64(55 + 8 * i, BigInt(value), true);
  });
  const end64 = entryLength;
  view.setUint32(end64, 0x06064b50, true);
  view.setBigUint64(end64 + 32, 1n, true);
  const locator = end64 + 56;
  view.setUint32(locator, 0x07064b50, true);
  view.setBigUint64(locator + 8, BigInt(end64), true);
  view.setUint32(locator + 20, 0x06054b50, true);
  return new Uint8Array(view.buffer);
}
