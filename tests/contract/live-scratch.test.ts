import { openExcelWorkbook } from '../../src/workbook/office-js/open';
import { createHost } from '../excel-host/bridge';
import { stateAt } from '../../src/core/changes/apply-changes';
import { invert } from '../../src/core/changes/change-set';
import { withRowKeys } from '../../src/core/changes/row-key';

test('scratch', async () => {
  const host = createHost({ sheets: [{ name: 'Lista', values: [['Nimi','Kunta','Luku'],['Aalto','savonlinna',1],['Niemi','=abc',2.5],['Salo', true, '007'], ['x','#N/A','=1+1']], tables: [{name:'T', address:'A1:C5'}], numberFormats: {'C2:C3':'d.m.yyyy'} }] });
  const workbook = openExcelWorkbook(() => true);
  try {
    console.log(await workbook.listSheets());
    const grid = await workbook.readGrid('Lista');
    console.log(JSON.stringify({ ...grid, formulas: [...grid.formulas] }));
    console.log(host.log.batches().map((b) => JSON.stringify(b)).join('\n'));
    const before = host.snapshot();
    host.log.clear();
    const cs = withRowKeys({ sheet: 'Lista', changes: [{ row: 1, column: 1, before: stateAt(grid, 1, 1), after: { value: 'Savonlinna', formula: null, format: 'General' }, reason: { code: 'x', params: {} } }] }, grid, [0, 1, 2]);
    const result = await workbook.applyChanges(cs);
    console.log(JSON.stringify(result));
    console.log(host.log.batches().map((b) => JSON.stringify(b)).join('\n'));
    await workbook.applyChanges(invert(result.applied));
    expect(host.snapshot()).toEqual(before);
    host.log.clear();
    await workbook.writeSetting('a', { b: 1 });
    expect(await workbook.readSetting('a')).toEqual({ b: 1 });
    await workbook.writeSetting('a', null);
    expect(host.snapshot()).toEqual(before);
    console.log(await workbook.markFindings('Lista', [{ row: 1, column: 1, look: 'error', note: 'Huono' }, { row: 2, column: 1, look: 'warning', note: null }]));
    await workbook.unmarkFindings('Lista');
    expect(host.snapshot()).toEqual(before);
    const request = { list: { sheet: 'Lista', headerRow: 0, firstRow: 1, lastRow: 4, firstColumn: 0, lastColumn: 2 }, columns: [{ id: 'age', heading: 'Ikä', width: 8, format: '0', cells: [1, 2, 3, 4] }, { id: 'm', heading: 'Nimi', width: 9, cells: ['a', '1-2', null, '=x'] }], rowKeys: new Map() };
    console.log(await workbook.writeDerivedColumns(request));
    console.log(JSON.stringify((await workbook.readGrid('Lista')).cells));
    console.log(await workbook.writeDerivedColumns(request));
    await workbook.removeDerivedColumns('Lista');
    expect(host.snapshot()).toEqual(before);
  } finally { host.close(); }
});
