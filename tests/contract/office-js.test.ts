import { cellAddress } from '../../src/core/model/address';
import type { Host } from '../excel-host/bridge';
import { describeDrawing } from './drawing-contract';
import { describeEditing } from './editing-contract';
import { openInExcel } from './excel.fixture';
import { describeReading } from './reading-contract';

const hosts: Host[] = [];
afterEach(() => {
  for (const host of hosts.splice(0)) host.close();
});

describeReading('a workbook in Excel', (plans) => {
  const { host, workbook } = openInExcel(plans);
  hosts.push(host);
  return Promise.resolve(workbook);
});

describeDrawing('a workbook in Excel', async (plans) => {
  const { host, workbook } = openInExcel([], { sheets: [{ name: 'Taul1' }], calculate: () => 3 });
  hosts.push(host);
  await workbook.drawSheets(plans);
  return workbook;
});

describeEditing('a workbook in Excel', (plans) => {
  const { host, workbook } = openInExcel(plans);
  const { colleague } = host;
  return Promise.resolve({
    workbook,
    colleague: {
      type: (sheet, row, column, value) => {
        colleague.type(sheet, cellAddress(row, column), value);
      },
      insertRow: (sheet, row) => {
        colleague.insertRows(sheet, row + 1);
      },
      swapRows: (sheet, row, other) => {
        const { workbook: model } = host;
        const rows = model.sheets.find(({ name }) => name === sheet)!.rows;
        const kept = rows[row];
        rows[row] = rows[other];
        rows[other] = kept;
      },
    },
    settled: host.settled,
    close: host.close,
  });
});
