import { stateAt } from '../../src/core/changes/apply-changes';
import { withRowKeys } from '../../src/core/changes/row-key';
import type { CellMark } from '../../src/workbook/workbook';
import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import { createHost } from '../excel-host/bridge';

const ROWS = 200_000;
const COLUMNS = 20;
const MEGABYTE = 1_000_000;

/** As long and as alike as the cells of a real list: two dates, a few codes, names, addresses. */
function listOf(rows: number): (string | number)[][] {
  const names = ['Aalto', 'Niemi', 'Salo', 'Virtanen-Korhonen', 'Laine'];
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: COLUMNS }, (__, column) => {
      if (column < 2) return 44_197 + ((row * 7 + column) % 400);
      if (column < 6) return `0${(row + column) % 97}`;
      return column < 12 ? names[(row + column) % names.length]! : `Tekstiä ${(row * column) % 1000}`;
    }),
  );
}

/** Findings all over the list, as scattered as they can be. */
function marksOf(count: number): CellMark[] {
  return Array.from({ length: count }, (_, index) => ({
    row: 1 + index * Math.floor(ROWS / count),
    column: index % COLUMNS,
    look: index % 3 === 0 ? 'error' : 'warning',
    note: `Tarkista kohta ${index} listan sarakkeesta ja korjaa se.`,
  }));
}

describe('a list of 200,000 rows and 20 columns', () => {
  test('is read in blocks of at most 3 MB; 10,000 findings are marked and 10,000 cells repaired in a few syncs', async () => {
    const host = createHost({
      sheets: [{ name: 'Lista', values: listOf(ROWS), numberFormats: { [`A1:B${ROWS}`]: 'd.m.yyyy' } }],
    });
    const workbook = openExcelWorkbook(() => true);
    const grid = await workbook.readGrid('Lista');
    expect(grid.cells).toHaveLength(ROWS);
    expect(grid.formatCodes).toEqual(['General', 'd.m.yyyy']);
    // Every row shares one array of formats.
    expect(new Set(grid.formats).size).toBeLessThan(60);
    const reading = host.log.batches();
    expect(Math.max(...reading.map(({ responseBytes }) => responseBytes))).toBeLessThan(3 * MEGABYTE);
    const blocks = Math.ceil(host.log.responseBytes() / (2 * MEGABYTE));
    expect(host.log.syncs()).toBeLessThanOrEqual(3 + blocks);
    expect(host.log.requestBytes()).toBeLessThan(0.2 * MEGABYTE);

    host.log.clear();
    const marks = marksOf(10_000);
    expect(await workbook.markFindings('Lista', marks)).toEqual({ noted: 1_000 });
    expect(host.log.syncs()).toBeLessThanOrEqual(5);
    expect(host.log.requestBytes()).toBeLessThan(1 * MEGABYTE);
    const { requestBytes: bytesOfMarks } = host.log.batches()[2]!;
    expect(bytesOfMarks).toBeLessThan(0.2 * MEGABYTE);
    expect(host.log.count('open ConditionalFormatCollection.add')).toBeLessThan(20);

    host.log.clear();
    await workbook.markFindings('Lista', marks.with(7, { ...marks[7]!, note: 'Toinen.' }));
    expect(host.log.syncs()).toBeLessThanOrEqual(8);
    expect(host.log.requestBytes()).toBeLessThan(1 * MEGABYTE);

    host.log.clear();
    const changes = Array.from({ length: 10_000 }, (_, index) => {
      const row = 1 + index * 20;
      const column = 6 + (index % 3);
      const before = stateAt(grid, row, column);
      const after = { ...before, value: 'Korjattu' };
      return { row, column, before, after, reason: { code: 'test', params: {} } };
    });
    const columns = Array.from({ length: COLUMNS }, (_, column) => column);
    const { stale } = await workbook.applyChanges(withRowKeys({ sheet: 'Lista', changes }, grid, columns));
    expect(stale).toEqual([]);
    expect(host.log.syncs()).toBeLessThanOrEqual(12);
    for (const { requestBytes, responseBytes } of host.log.batches()) {
      expect(requestBytes).toBeLessThan(3.5 * MEGABYTE);
      expect(responseBytes).toBeLessThan(3 * MEGABYTE);
    }
    host.close();
  }, 120_000);
});
