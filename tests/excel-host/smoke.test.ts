import { createHost } from './bridge';
test('smoke', async () => {
  const host = createHost({
    sheets: [
      {
        name: 'A',
        values: [
          ['x', 1],
          ['y', 2],
        ],
      },
    ],
  });
  const values = await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('A');
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('values,address');
    sheet.load('name');
    const none = context.workbook.worksheets.getItemOrNullObject('zz');
    await context.sync();
    range.getCell(0, 0).values = [['=1+1']];
    await context.sync();
    return [range.values, range.address, none.isNullObject, sheet.name];
  });
  console.log(JSON.stringify(values), JSON.stringify(host.log.batches(), null, 1), host.heldRanges());
  host.close();
});
