import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import { openInExcel } from './excel.fixture';
import { clientList, sheetOf } from './sheet.fixture';

const MARKS = [{ row: 1, column: 1, look: 'error', note: 'Tarkista.' }] as const;
const SILENCE = { kind: 'connection', as: 'silence', when: 'before' } as const;

/** The workbook in an emulated Excel, and a clock that stands until the test lets the time pass. */
function open() {
  const { host } = openInExcel([clientList(true)]);
  const told: boolean[] = [];
  const due = new Set<() => void>();
  const workbook = openExcelWorkbook(() => true, {
    onWaiting: (isWaiting) => told.push(isWaiting),
    schedule: (work) => {
      due.add(work);
      return () => void due.delete(work);
    },
  });
  const pass = async (): Promise<void> => {
    await host.settled();
    const now = [...due];
    due.clear();
    for (const work of now) work();
  };
  return { host, workbook, told, due, pass };
}

describe('an Excel that does not answer', () => {
  test('at once is told at any sync, and the work is neither given up nor told as failed', async () => {
    for (const sync of [1, 2, 3]) {
      const { host, workbook, told, pass } = open();
      host.faults.arm(sync, SILENCE);
      const ended = jest.fn();
      void workbook.markFindings('Lista', MARKS).then(ended, ended);
      await host.settled();
      expect(told).toEqual([]);
      await pass();
      await pass();
      expect(told).toEqual([true]);
      expect(ended).not.toHaveBeenCalled();
      await expect(workbook.listSheets()).rejects.toMatchObject({ code: 'busy' });
      host.close();
    }
  });

  test('while it takes back what it refused is told, too', async () => {
    const { host, workbook, told, pass } = open();
    host.workbook.protection = { password: '' };
    // Two syncs to look at the sheets, one that is refused, and the first of taking back.
    host.faults.arm(4, SILENCE);
    void workbook.drawSheets([sheetOf('Yhteenveto', [['a']])]).catch(() => undefined);
    await pass();
    expect(told).toEqual([true]);
    host.close();
  });

  test('because a cell is edited is told until the cell is left, and then the work is done', async () => {
    const { host, workbook, told, due, pass } = open();
    host.beginCellEdit();
    const marked = workbook.markFindings('Lista', MARKS);
    await pass();
    expect(told).toEqual([true]);
    host.endCellEdit();
    expect(await marked).toEqual({ noted: 1 });
    expect([told, due.size]).toEqual([[true, false], 0]);
    host.close();
  });

  test('when a watch is to end is told, too', async () => {
    const { host, workbook, told, pass } = open();
    const stop = await workbook.watch('Lista', {
      schedule: () => () => undefined,
      quietMs: 1,
      onEdit: () => undefined,
    });
    host.faults.arm(1, SILENCE);
    void stop();
    await pass();
    expect(told).toEqual([true]);
    host.close();
  });

  test('is not told of where it answers in time', async () => {
    const { host, workbook, told, due } = open();
    await workbook.readGrid('Lista');
    await workbook.markFindings('Lista', MARKS);
    expect([told, due.size]).toEqual([[], 0]);
    host.close();
  });
});
