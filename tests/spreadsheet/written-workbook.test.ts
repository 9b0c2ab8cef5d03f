import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorkbookFile } from '../../src/workbook/xlsx-file/write';
import { META, range, sheetPlan } from '../../src/workbook/xlsx-file/write.fixture';

const PYTHON = '/usr/bin/python3';
const hasOpenpyxl = spawnSync(PYTHON, ['-c', 'import openpyxl']).status === 0;
/** Without openpyxl these tests are shown as skipped. */
const described = hasOpenpyxl ? describe : describe.skip;

described('a written workbook as openpyxl sees it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'workbook-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test('holds the sheets, tables, formulas, links, bars, print set-up and values of the plans', async () => {
    const file = join(folder, 'written.xlsx');
    const clients = sheetPlan({
      name: 'Asiakkaat',
      cells: [
        ['Nimi', 'Kuor\nma', 'Koodi'],
        ['=CMD()', 88.5, '00123'],
        ['a\u0001_x000D_', { formula: 'SUM(B2:B2)', value: 88.5 }, { error: '#N/A' }],
      ],
      formats: [{ range: range(1, 2, 2, 2), code: '@' }],
      styles: [{ range: range(1, 0), style: 'error' }],
      tables: [{ name: 'Asiakkaat', range: range(0, 0, 2, 2) }],
      dataBars: [{ range: range(1, 1, 2, 1), max: 100 }],
      validations: [
        { range: range(1, 2, 9, 2), allow: { kind: 'list', source: 'Koodit' }, prompt: null, refusal: null },
      ],
      rules: [{ range: range(1, 2, 9, 2), formula: 'C2=""', style: 'warning' }],
      names: [{ name: 'Koodit', formula: "'Asiakkaat'!$C$2:$C$3" }],
      freeze: { rows: 1, columns: 1 },
      print: {
        landscape: true,
        repeatRows: { first: 0, last: 0 },
        repeatColumns: null,
        pagesWide: 1,
        breaksBefore: [],
        footer: 'x',
      },
    });
    const summary = sheetPlan({
      name: "Aino's sheet",
      cells: [['x']],
      merges: [range(0, 0, 0, 3)],
      links: [{ row: 0, column: 0, sheet: 'Asiakkaat', address: 'A2' }],
    });
    writeFileSync(file, await writeWorkbookFile([clients, summary], META));

    const { status, stdout } = spawnSync(PYTHON, [join(__dirname, 'check-workbook.py'), file, '--values'], {
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      title: META.title,
      created: '2021-03-31T21:30:00',
      sheets: [
        {
          name: 'Asiakkaat',
          dimension: 'A1:C3',
          freeze: 'B2',
          tables: [{ name: 'Asiakkaat', range: 'A1:C3', filter: true, style: 'TableStyleLight9' }],
          formulas: { B3: '=SUM(B2:B2)' },
          dataBars: 1,
          dataValidations: 1,
          conditionalFormats: 2,
          print: { orientation: 'landscape', fitToPage: true, repeatRows: '$1:$1' },
          values: [
            ['Nimi', 'Kuor\nma', 'Koodi'],
            ['=CMD()', 88.5, '00123'],
            // openpyxl leaves control characters escaped.
            ['a_x0001__x000D_', '=SUM(B2:B2)', '#N/A'],
          ],
        },
        { name: "Aino's sheet", merges: ['A1:D1'], links: 1 },
      ],
    });
  });
});
