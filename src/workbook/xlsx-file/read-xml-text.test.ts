import { attribute, decodeCellText, decodeXml, detached, isSet } from './read-xml-text';

test.each([
  ['plain', 'plain'],
  ['a &amp; b &lt;c&gt; &quot;d&quot; &apos;e&apos;', 'a & b <c> "d" \'e\''],
  ['&#196;&#xE4;&#x1F600;', 'Ää😀'],
  ['&amp;lt;', '&lt;'],
  ['a\r\nb\rc\nd', 'a\nb\nc\nd'],
  ['a&#13;&#10;b', 'a\r\nb'],
])('%j is decoded', (raw, text) => {
  expect(decodeXml(raw)).toBe(text);
});

test.each(['&unknown;', '&', 'a & b', '&#x110000;', '&#;', '&amp'])('%j is no XML', (raw) => {
  expect(() => decodeXml(raw)).toThrow('damaged');
});

test.each([
  ['a_x000D_b', 'a\rb'],
  ['_x005F_x000D_', '_x000D_'],
  ['_x00e4__X00E4_', 'ä_X00E4_'],
  ['file_x1_x12', 'file_x1_x12'],
])('the escapes of %j are resolved', (raw, text) => {
  expect(decodeCellText(raw)).toBe(text);
});

const ATTRIBUTES = ` name='say "id=1"' r:id = "rId1" sheetId="7"\n state="a &amp; b" empty=""`;

test.each([
  ['name', 'say "id=1"'],
  ['id', 'rId1'],
  ['sheetId', '7'],
  ['state', 'a & b'],
  ['empty', ''],
  ['Id', undefined],
  ['ate', undefined],
])('attribute %s', (name, value) => {
  expect(attribute(ATTRIBUTES, name)).toBe(value);
});

test('a value without quotes is damaged', () => {
  expect(() => attribute(' r=A1', 'r')).toThrow('damaged');
});

test.each([
  [' hidden="1"', true],
  [' hidden="true"', true],
  [' hidden="0"', false],
  ['', false],
])('%j is set: %s', (attributes, expected) => {
  expect(isSet(attributes, 'hidden')).toBe(expected);
});

test.each(['', 'lyhyt', 'pidempi teksti, jossa on ääkkösiä ja 😀'])(
  '%j stays the same when detached',
  (text) => {
    expect(detached(text)).toBe(text);
  },
);
