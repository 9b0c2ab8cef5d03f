import * as fc from 'fast-check';
import { xmlAttribute, xmlText } from './write-text';

/** What a reader of ST_Xstring does after the XML parser has done its part. */
function read(xml: string): string {
  return xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x80 }), fc.integer({ min: 0, max: 0xffff })))
  .map((units) => String.fromCharCode(...units));
const escapeLike = fc
  .array(fc.constantFrom('_', 'x', '0', '0D', '_x000D_', '_x005F_', 'å', '&', '<'), { maxLength: 8 })
  .map((pieces) => pieces.join(''));

describe('text in SpreadsheetML', () => {
  test.each([
    ['<a> & "b"', '&lt;a&gt; &amp; &quot;b&quot;'],
    ['a\u0000b\u001F', 'a_x0000_b_x001F_'],
    ['line\nline\ttab', 'line\nline\ttab'],
    ['a\rb', 'a_x000D_b'],
    ['_x000D_', '_x005F_x000D_'],
    ['_x00_ _xyzab_', '_x00_ _xyzab_'],
    ['😀 \uD83D', '😀 _xD83D_'],
    ['\uFFFE\uFFFF', '_xFFFE__xFFFF_'],
    ['\u0085', '\u0085'],
  ])('%j is written as %j', (text, xml) => {
    expect(xmlText(text)).toBe(xml);
  });

  test('line feeds and tabs of an attribute survive the XML parser', () => {
    expect(xmlAttribute('a\nb\tc"')).toBe('a_x000a_b_x0009_c&quot;');
  });

  test('every text comes back unit by unit, and no character stands in it that XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, escapeLike), (text) => {
        expect(read(xmlText(text))).toBe(text);
        expect(read(xmlAttribute(text))).toBe(text);
        expect(xmlText(text)).not.toMatch(/[^\t\n\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u);
      }),
      { seed: 20210331, numRuns: 2000 },
    );
  });
});
