import { cellAt, formatAt } from '../../src/core/model/grid';
import { openInExcel } from './excel.fixture';
import { range, sheetOf } from './sheet.fixture';

describe('reading in Excel', () => {
  test('takes in what is hidden, filtered and merged', async () => {
    const { host, workbook } = openInExcel([
      sheetOf('Lista', [
        ['Nimi', 'Kunta', 'Etuus'],
        ['a', 'x', 1],
        ['b', 'y', 2],
        ['c', 'x', 3],
      ]),
    ]);
    host.user.filter('Lista', 'A1:C4', 1, ['x']);
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Lista');
      sheet.getRange('C:C').columnHidden = true;
      sheet.getRange('A7:B8').merge();
      sheet.getRange('A7').values = [['loppu']];
      await context.sync();
    });
    const grid = await workbook.readGrid('Lista');
    expect([...grid.hiddenRows]).toEqual([2]);
    expect([...grid.hiddenColumns]).toEqual([2]);
    expect(grid.merges).toEqual([range(6, 0, 7, 1)]);
    host.close();
  });

  test('tells a workbook that counts its days from 1904', async () => {
    const { host, workbook } = openInExcel([sheetOf('Lista', [[1]])]);
    host.workbook.date1904 = true;
    expect((await workbook.readGrid('Lista')).dateSystem).toBe(1904);
    host.close();
  });

  test('asks again in halves where an answer is too large for Excel, and loses no row', async () => {
    const text = 'x'.repeat(2_000);
    const cells = Array.from({ length: 400 }, (_, row) => [row, row < 200 ? 'lyhyt' : text]);
    const { host, workbook } = openInExcel([sheetOf('Lista', cells)], { limits: { payloadBytes: 60_000 } });
    const grid = await workbook.readGrid('Lista');
    expect(grid.cells).toEqual(cells);
    expect(host.log.batches().some(({ error }) => error === 'ResponsePayloadSizeLimitExceeded')).toBe(true);
    host.close();
  });

  test('a list that does not begin in A1 stands where it stands', async () => {
    const { host, workbook } = openInExcel([], {
      sheets: [{ name: 'Lista', at: 'C5', values: [['Nimi', 44_197]], numberFormats: { D5: 'd.m.yyyy' } }],
    });
    const grid = await workbook.readGrid('Lista');
    expect([cellAt(grid, 4, 2), cellAt(grid, 4, 3), formatAt(grid, 4, 3)]).toEqual([
      'Nimi',
      44_197,
      'd.m.yyyy',
    ]);
    host.close();
  });
});
