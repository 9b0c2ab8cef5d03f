import { readNumberFormats } from './read-number-formats';

test('formats by style: of the workbook, built in, unknown and none', () => {
  const xml = `<styleSheet>
    <numFmts count="2"><numFmt numFmtId="164" formatCode="d\\.m\\.yyyy"/><numFmt numFmtId="165" formatCode=""/><numFmt numFmtId="166" formatCode="GENERAL"/></numFmts>
    <cellStyleXfs><xf numFmtId="9"/></cellStyleXfs>
    <cellXfs><xf numFmtId="0"/><xf numFmtId="164"><alignment/></xf><xf numFmtId="14"/><xf numFmtId="49"/><xf
      numFmtId="999"/><xf/><xf numFmtId="165"/><xf numFmtId="166"/></cellXfs>
    <dxfs><dxf><numFmt numFmtId="164" formatCode="0.00"/></dxf></dxfs>
  </styleSheet>`;
  expect(readNumberFormats([new TextEncoder().encode(xml)])).toEqual([
    'General',
    'd\\.m\\.yyyy',
    'mm-dd-yy',
    '@',
    'General',
    'General',
    'General',
    'General',
  ]);
});
