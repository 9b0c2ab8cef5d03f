import { decodeText } from './csv-decode';

const TEXT = 'Hetu;Sukunimi;Etuus\r\n010190-999P;Mäkelä-Öster;työmarkkinatuki\r\n';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean) => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  Array.from({ length: text.length }, (_, i) => {
    view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  });
  return new Uint8Array(view.buffer);
};
const latin1 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

test.each([
  ['UTF-8', utf8(TEXT)],
  ['UTF-8 with its mark', utf8(`\uFEFF${TEXT}`)],
  ['Windows-1252', latin1(TEXT)],
  ['UTF-16 LE with its mark', utf16(`\uFEFF${TEXT}`, true)],
  ['UTF-16 BE with its mark', utf16(`\uFEFF${TEXT}`, false)],
  ['UTF-16 LE without a mark', utf16(TEXT, true)],
  ['UTF-16 BE without a mark', utf16(TEXT, false)],
])('%s is told', (_, bytes) => {
  expect(decodeText(bytes)).toBe(TEXT);
});

test('the letters of Windows-1252 that Latin-1 lacks', () => {
  expect(decodeText(Uint8Array.of(0x80, 0x3b, 0x8a, 0x9e, 0x96, 0x92, 0xe4))).toBe('€;Šž–’ä');
});

test('a final Ctrl+Z of old programs is left out', () => {
  expect(decodeText(utf8('a;b\r\n\u001A'))).toBe('a;b\r\n');
});

test('a stray control character is still text', () => {
  expect(decodeText(utf8('a\u0001;b'))).toBe('a\u0001;b');
});

test.each([
  ['a zero byte', utf8(`${TEXT}\0${TEXT}`)],
  ['control characters', Uint8Array.from({ length: 200 }, (_, i) => i % 32 || 1)],
  ['half of a UTF-16 pair', utf16('\uFEFFa;\uD800;b', true)],
])('%s is no text', (_, bytes) => {
  expect(decodeText(bytes)).toBeNull();
});
