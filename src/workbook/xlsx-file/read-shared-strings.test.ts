import { readSharedStrings } from './read-shared-strings';

test('texts by index: plain, empty, rich, with a phonetic reading, escaped, with blanks', () => {
  const xml = `<sst count="99">
    <si><t>Virtanen</t></si>
    <si><t/></si>
    <si/>
    <si><r><rPr><b/></rPr><t>osa </t></r><r><t xml:space="preserve"> toinen</t></r></si>
    <si><t>漢字</t><rPh sb="0" eb="2"><t>かんじ</t></rPh><phoneticPr fontId="1"/></si>
    <si><t>a_x000D_\nb</t></si>
    <si><t xml:space="preserve">  välit  </t></si>
  </sst>`;
  expect(readSharedStrings([new TextEncoder().encode(xml)])).toEqual([
    'Virtanen',
    '',
    '',
    'osa  toinen',
    '漢字',
    'a\r\nb',
    '  välit  ',
  ]);
});
