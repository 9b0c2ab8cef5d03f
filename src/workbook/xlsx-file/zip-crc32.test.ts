import { crc32 } from './zip-crc32';

const bytes = new TextEncoder().encode('123456789');

test('the check value of the standard', () => {
  expect(crc32(bytes)).toBe(0xcbf43926);
});

test('a checksum in two pieces is that of the whole', () => {
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});
