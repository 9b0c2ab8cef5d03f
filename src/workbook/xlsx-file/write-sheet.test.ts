import { childrenOfRoot, range, RICH, sheetPlan, writtenParts, writtenSheet } from './write.fixture';

/** ECMA-376 part 1, 18.3.1.99. */
const WORKSHEET_ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

describe('a worksheet part', () => {
  test('has its elements in the published order', async () => {
    const children = childrenOfRoot((await writtenParts(RICH))['xl/worksheets/sheet1.xml'] ?? '');
    const places = children.map((name) => WORKSHEET_ORDER.indexOf(name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(children).toEqual(
      expect.arrayContaining([
        'sheetProtection',
        'mergeCells',
        'conditionalFormatting',
        'dataValidations',
        'hyperlinks',
        'ignoredErrors',
        'tableParts',
        'extLst',
      ]),
    );
  });

  test('every part is well formed', async () => {
    for (const xml of Object.values(await writtenParts(RICH)))
      expect(childrenOfRoot(xml).length).toBeGreaterThan(0);
  });

  test('an empty sheet has no empty lists', async () => {
    expect(childrenOfRoot(await writtenSheet({}))).toEqual([
      'sheetPr',
      'sheetViews',
      'sheetFormatPr',
      'sheetData',
      'pageMargins',
      'pageSetup',
      'headerFooter',
    ]);
  });

  test.each([
    [
      { rows: 2, columns: 1 },
      '<pane xSplit="1" ySplit="2" topLeftCell="B3" activePane="bottomRight" state="frozen"/>',
    ],
    [{ rows: 1, columns: 0 }, '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'],
    [{ rows: 0, columns: 2 }, '<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>'],
  ])('freezes %j', async (freeze, pane) => {
    expect(await writtenSheet({ freeze })).toContain(pane);
  });

  test('nothing is frozen by a freeze of nothing', async () => {
    expect(await writtenSheet({ freeze: { rows: 0, columns: 0 } })).not.toContain('<pane');
  });

  test('prints on A4, as many pages wide as planned, with repeated rows and columns and a footer', async () => {
    const parts = await writtenParts(sheetPlan(), RICH);
    const sheet = parts['xl/worksheets/sheet2.xml'] ?? '';
    expect(sheet).toContain(
      '<pageSetup paperSize="9" fitToWidth="2" fitToHeight="0" orientation="landscape"/>',
    );
    expect(sheet).toContain('<oddFooter>&amp;L 2021 &amp;&amp; muut&amp;R&amp;P / &amp;N</oddFooter>');
    expect(parts['xl/workbook.xml']).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Aino''s &amp; co'!$A:$B,'Aino''s &amp; co'!$1:$2</definedName>`,
    );
  });

  test('a footer is never longer than Excel allows', async () => {
    const sheet = await writtenSheet({
      print: {
        landscape: false,
        repeatRows: null,
        repeatColumns: null,
        pagesWide: 1,
        breaksBefore: [],
        footer: '&'.repeat(500),
      },
    });
    const footer = /<oddFooter>(.*)<\/oddFooter>/.exec(sheet)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(footer.length).toBeLessThanOrEqual(255);
  });

  test('links lead to a cell of a sheet whose name needs quotes', async () => {
    const parts = await writtenParts(RICH);
    expect(parts['xl/worksheets/sheet1.xml']).toContain(
      `<hyperlink ref="A3" location="'Aino''s &amp; co'!B3"/>`,
    );
  });

  test('no more links than a sheet can hold, and every text stays', async () => {
    const links = Array.from({ length: 65_600 }, (_, row) => ({
      row,
      column: 0,
      sheet: 'Taulukko',
      address: 'A1',
    }));
    const sheet = await writtenSheet({ cells: links.map(({ row }) => [`rivi ${row}`]), links });
    expect(sheet.match(/<hyperlink /g)).toHaveLength(65_530);
    expect(sheet.match(/<c /g)).toHaveLength(65_600);
  });

  test('data bars run from 0 to their maximum, in one colour and without a border', async () => {
    const sheet = await writtenSheet({ dataBars: [{ range: range(1, 1, 9, 1), max: 100 }] });
    expect(sheet).toContain('<cfvo type="num" val="0"/><cfvo type="num" val="100"/>');
    expect(sheet).toContain('<x14:dataBar minLength="0" maxLength="100" border="0" gradient="0">');
    expect(sheet.match(/\{0F5A11C8-[^}]+\}/g)?.[0]).toBe(sheet.match(/\{0F5A11C8-[^}]+\}/g)?.[1]);
  });

  test.each([0, -5, NaN, Infinity])('a data bar with %d as its maximum still has a scale', async (max) => {
    expect(await writtenSheet({ dataBars: [{ range: range(0, 0), max }] })).toContain(
      '<cfvo type="num" val="1"/>',
    );
  });
});
