import { createHost } from './bridge';
test('perf', async () => {
  const row = Array.from({ length: 20 }, (_, c) => `text ${c}`);
  const host = createHost({ notes: true, sheets: [{ name: 'Big', values: Array.from({ length: 200_000 }, () => row) }] });
  let t = performance.now();
  const lap = (what: string) => { console.log(what, Math.round(performance.now() - t)); t = performance.now(); };
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Big');
    for (let r = 0; r < 200_000; r += 10_000) {
      const range = sheet.getRangeByIndexes(r, 0, 10_000, 20).load('values').untrack();
      await context.sync();
      if (r === 0) console.log(range.values.length);
    }
  });
  lap('read');
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Big');
    for (let block = 0; block < 10; block += 1) {
      const address = Array.from({ length: 1000 }, (_, i) => `C${(block * 1000 + i) * 19 + 1}`).join(',');
      sheet.getRanges(address).format.fill.color = '#FFEB9C';
      await context.sync();
    }
  });
  lap('fill');
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Big');
    for (let i = 0; i < 10_000; i += 1) {
      sheet.notes.add(`C${i * 19 + 1}`, 'finding');
      if (i % 1000 === 999) await context.sync();
    }
  });
  lap('notes');
  await host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Big');
    const p = sheet.getRange('A1:A50000').getRowProperties({ rowHidden: true });
    await context.sync();
    console.log(p.value.length);
  });
  lap('rows');
  host.user.insertRows('Big', 3);
  lap('insert');
  host.snapshot();
  lap('snapshot');
  console.log(host.log.syncs(), host.log.responseBytes());
}, 120000);
