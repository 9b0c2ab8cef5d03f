import { cellAt, cellKey, formatAt } from '../../src/core/model/grid';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { WorkbookReader } from '../../src/workbook/workbook';
import { clientList, range, sheetOf } from './sheet.fixture';

/** What every workbook that is read gives, whatever it is made of. `open` makes a workbook of these sheets. */
export function describeReading(
  name: string,
  open: (plans: readonly SheetPlan[]) => Promise<WorkbookReader>,
): void {
  describe(`${name}, read`, () => {
    test('has its sheets in their order', async () => {
      const workbook = await open([sheetOf('Yksi', [[1]]), sheetOf('Kaksi & kolme', [[2]])]);
      expect(await workbook.listSheets()).toEqual([
        { name: 'Yksi', visibility: 'visible' },
        { name: 'Kaksi & kolme', visibility: 'visible' },
      ]);
    });

    test('gives values with their types', async () => {
      const row = ['teksti', '0123', 12.5, -3, true, { error: '#N/A' }, null, 'ä €', 'loppu'];
      const workbook = await open([sheetOf('Lista', [row, [], [null, 'B3']])]);
      const grid = await workbook.readGrid('Lista');
      expect(row.map((_, column) => cellAt(grid, 0, column))).toEqual(row);
      expect(cellAt(grid, 2, 1)).toBe('B3');
      expect(grid.cells).toHaveLength(3);
      expect(grid.columnCount).toBe(row.length);
      expect(grid.dateSystem).toBe(1900);
    });

    test('gives formulas without their sign, with the value', async () => {
      const workbook = await open([sheetOf('Lista', [[1, { formula: 'A1+1', value: 2 }]])]);
      const grid = await workbook.readGrid('Lista');
      expect([...grid.formulas]).toEqual([[cellKey(0, 1), 'A1+1']]);
      expect(cellAt(grid, 0, 1)).toBe(2);
    });

    test('gives number formats', async () => {
      const grid = await (await open([clientList(false)])).readGrid('Lista');
      expect([0, 1, 2, 3].map((column) => formatAt(grid, 1, column))).toEqual([
        'General',
        'General',
        '@',
        'd.m.yyyy',
      ]);
      expect(formatAt(grid, 0, 3)).toBe('General');
      expect(grid.formatCodes[0]).toBe('General');
    });

    test('gives tables and merged cells', async () => {
      const plan = { ...clientList(true), merges: [range(6, 0, 6, 2)] };
      const grid = await (await open([plan])).readGrid('Lista');
      expect(grid.tables).toEqual([
        { name: 'Asiakkaat', range: range(0, 0, 4, 3), hasHeader: true, hasTotals: false },
      ]);
    });

    test('an empty sheet is an empty grid', async () => {
      const grid = await (await open([sheetOf('Tyhjä', [])])).readGrid('Tyhjä');
      expect(grid.cells).toEqual([]);
      expect(grid.sheet).toBe('Tyhjä');
    });

    test('refuses a sheet that is not there by name', async () => {
      const workbook = await open([sheetOf('Lista', [[1]])]);
      await expect(workbook.readGrid('Muu')).rejects.toMatchObject({ code: 'no-such-sheet', detail: 'Muu' });
    });
  });
}
