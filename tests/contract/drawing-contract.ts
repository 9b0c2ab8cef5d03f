import { cellAt, formatAt } from '../../src/core/model/grid';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { WorkbookReader } from '../../src/workbook/workbook';
import { range, sheetOf } from './sheet.fixture';

/** Texts that Excel would take for something else. */
const TRAPS = [
  '=1+1',
  '+358 40 1',
  '-',
  '@nimi',
  '\tsarkain',
  '2021-03-01',
  '1-2',
  '010190',
  '1e5',
  'TRUE',
  "'lainaus",
  '5 %',
];

/** What every drawn sheet reads back as. `draw` draws plans and opens what came of it. */
export function describeDrawing(
  name: string,
  draw: (plans: readonly SheetPlan[]) => Promise<WorkbookReader>,
): void {
  describe(`${name}, drawn`, () => {
    test('every sheet stands with its cells', async () => {
      const cells = [
        ['Otsikko', 'Määrä'],
        ['Aalto', 3],
        [null, 4.5],
        ['Salo', false],
      ];
      const workbook = await draw([sheetOf('Yhteenveto', cells), sheetOf('Loki', [['rivi']])]);
      const grid = await workbook.readGrid('Yhteenveto');
      cells.forEach((row, index) => {
        expect(row.map((_, column) => cellAt(grid, index, column))).toEqual(row);
      });
      expect(cellAt(await workbook.readGrid('Loki'), 0, 0)).toBe('rivi');
    });

    test.each(TRAPS)('%j is text and stays text', async (text) => {
      const plain = sheetOf('Yleinen', [[text]]);
      const asText = sheetOf('Teksti', [[text]], { formats: [{ range: range(0, 0, 0, 0), code: '@' }] });
      const workbook = await draw([plain, asText]);
      for (const sheet of ['Yleinen', 'Teksti']) {
        const grid = await workbook.readGrid(sheet);
        expect(cellAt(grid, 0, 0)).toBe(text);
        expect(grid.formulas.size).toBe(0);
      }
    });

    test('a number in a text column stays a number, and formats are as planned', async () => {
      const plan = sheetOf(
        'Lista',
        [
          ['Koodi', 'Päivä'],
          [7, 44197],
        ],
        {
          formats: [
            { range: range(1, 0, 1, 0), code: '@' },
            { range: range(1, 1, 1, 1), code: 'd.m.yyyy' },
          ],
        },
      );
      const grid = await (await draw([plan])).readGrid('Lista');
      expect([cellAt(grid, 1, 0), cellAt(grid, 1, 1)]).toEqual([7, 44197]);
      expect([formatAt(grid, 1, 0), formatAt(grid, 1, 1)]).toEqual(['@', 'd.m.yyyy']);
    });

    test('tables, formulas and merged cells stand where they were planned', async () => {
      const plan = sheetOf(
        'Lista',
        [['Nimi', 'Määrä'], ['Aalto', 3], [], ['Yhteensä', { formula: 'SUM(B2:B2)', value: 3 }]],
        { tables: [{ name: 'Lista_1', range: range(0, 0, 1, 1) }], merges: [range(5, 0, 5, 1)] },
      );
      const grid = await (await draw([plan])).readGrid('Lista');
      expect(grid.tables).toMatchObject([{ name: 'Lista_1', range: range(0, 0, 1, 1) }]);
      expect([...grid.formulas.values()]).toEqual(['SUM(B2:B2)']);
      expect(cellAt(grid, 3, 1)).toBe(3);
    });

    test('looks, bars, links, panes and page settings change no value', async () => {
      const plan = sheetOf('Lista', [['Otsikko'], ['Rivi', 2], ['Linkki', 1]], {
        columnWidths: [20, 20, 8],
        styles: [
          { range: range(0, 0, 0, 1), style: 'heading' },
          { range: range(1, 0, 1, 0), style: 'error' },
          { range: range(2, 0, 2, 0), style: 'warning' },
          { range: range(1, 1, 2, 1), style: 'total' },
        ],
        dataBars: [{ range: range(1, 1, 2, 1), max: 2 }],
        links: [{ row: 2, column: 0, sheet: 'Lista', address: 'A1' }],
        freeze: { rows: 1, columns: 1 },
        print: {
          landscape: true,
          repeatRows: { first: 0, last: 0 },
          repeatColumns: { first: 0, last: 1 },
          pagesWide: 2,
          breaksBefore: [1],
          footer: '2021 & muut',
        },
      });
      const grid = await (await draw([plan])).readGrid('Lista');
      expect(grid.cells.map((row) => [...row])).toEqual([['Otsikko'], ['Rivi', 2], ['Linkki', 1]]);
    });
  });
}
