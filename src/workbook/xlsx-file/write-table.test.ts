import { range, RICH, sheetPlan, writtenParts } from './write.fixture';

describe('a table part', () => {
  test('names its headings as its cells do, line breaks escaped', async () => {
    const parts = await writtenParts(RICH);
    expect(parts['xl/tables/table1.xml']).toContain(
      '<autoFilter ref="A2:C4"/><tableColumns count="3"><tableColumn id="1" name="Nimi"/><tableColumn id="2" name="Kuorma"/><tableColumn id="3" name="Rivi_x000a_kaksi"/></tableColumns>',
    );
    expect(parts['xl/sharedStrings.xml']).toContain('<t xml:space="preserve">Rivi\nkaksi</t>');
  });

  test('without rows takes in an empty one, as Excel requires', async () => {
    const parts = await writtenParts(
      sheetPlan({ cells: [['A', 'B']], tables: [{ name: 'T_1', range: range(0, 0, 0, 1) }] }),
    );
    expect(parts['xl/tables/table1.xml']).toContain(' ref="A1:B2"');
  });

  test('tables of several sheets are numbered through the workbook', async () => {
    const parts = await writtenParts(
      ...['A', 'B'].map((name) =>
        sheetPlan({ name, cells: [['x']], tables: [{ name: `T_${name}`, range: range(0, 0, 1, 0) }] }),
      ),
    );
    expect(parts['xl/tables/table2.xml']).toContain(' id="2" name="T_B"');
    expect(parts['xl/worksheets/_rels/sheet2.xml.rels']).toContain('Target="../tables/table2.xml"');
  });
});
