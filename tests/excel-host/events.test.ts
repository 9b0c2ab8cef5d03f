import type { Host } from './bridge';
import { createHost } from './bridge';

let host: Host;

beforeEach(() => {
  host = createHost({
    sheets: [
      {
        name: 'List',
        values: [
          ['Name', 'Age'],
          ['Eino', 51],
          ['Aino', 34],
        ],
        tables: [{ name: 'Clients', address: 'A1:B3' }],
      },
      { name: 'Other' },
    ],
  });
});

afterEach(() => {
  host.close();
});

/** Listens by `add` and answers what was heard, and how to stop. */
async function heard<E>(
  add: (
    context: Excel.RequestContext,
    handler: (event: E) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<E>,
) {
  const events: E[] = [];
  const result = await host.run(async (context) => {
    const handler = add(context, (event) => {
      events.push(event);
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  const stop = () =>
    Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
  return { events, stop };
}

test('a colleague’s and a person’s typing is told with what was there', async () => {
  const { events } = await heard<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onChanged.add(handler),
  );
  host.colleague.type('List', 'B2', 52);
  host.user.type('List', 'B3', '35');
  await host.settled();
  expect(
    events.map(({ address, source, details: { valueBefore, valueAfter } }) => ({
      address,
      source,
      values: [valueBefore, valueAfter] as unknown[],
    })),
  ).toEqual([
    { address: 'B2', source: 'Remote', values: [51, 52] },
    { address: 'B3', source: 'Local', values: [34, 35] },
  ]);
});

test('own writes are told as own', async () => {
  const { events } = await heard<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.onChanged.add(handler),
  );
  await host.run(async (context) => {
    context.workbook.worksheets.getItem('Other').getRange('A1').values = [[1]];
    await context.sync();
  });
  await host.settled();
  expect(events.map(({ triggerSource }) => triggerSource)).toEqual(['ThisLocalAddin']);
});

test('nothing is told while the add-in has its events off', async () => {
  const { events } = await heard<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onChanged.add(handler),
  );
  await host.run(async (context) => {
    context.runtime.enableEvents = false;
    context.workbook.worksheets.getItem('List').getRange('A9').values = [[1]];
    await context.sync();
  });
  await host.settled();
  expect(events).toEqual([]);
});

test('tables tell their own changes, and where they are', async () => {
  const { events } = await heard<Excel.TableChangedEventArgs>((context, handler) =>
    context.workbook.tables.getItem('Clients').onChanged.add(handler),
  );
  host.user.type('List', 'B3:C3', [[35, 'beside the table']]);
  host.user.type('List', 'A9', 'elsewhere');
  await host.settled();
  expect(events.map(({ address }) => address)).toEqual(['B3']);
  await host.run(async (context) => {
    const range = events[0]!.getRange(context).load('address');
    await context.sync();
    expect(range.address).toBe('List!B3:C3');
  });
});

test('rows put in, sorting, selecting and showing another sheet are told', async () => {
  const changed = await heard<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onChanged.add(handler),
  );
  const sorted = await heard<Excel.WorksheetRowSortedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onRowSorted.add(handler),
  );
  const selected = await heard<Excel.WorksheetSelectionChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onSelectionChanged.add(handler),
  );
  const anywhere = await heard<Excel.SelectionChangedEventArgs>((context, handler) =>
    context.workbook.onSelectionChanged.add(handler),
  );
  const activated = await heard<Excel.WorksheetActivatedEventArgs>((context, handler) =>
    context.workbook.worksheets.onActivated.add(handler),
  );
  host.user.sort('List', 'A2:B3', 0);
  host.user.insertRows('List', 2);
  host.user.select('List', 'B2');
  host.user.activateSheet('Other');
  await host.settled();
  expect(sorted.events.map(({ address }) => address)).toEqual(['A2:B3']);
  expect(changed.events.map(({ changeType, address }) => [changeType, address])).toEqual([
    ['RowInserted', '2:2'],
  ]);
  expect(selected.events.map(({ address }) => address)).toEqual(['B2']);
  expect(anywhere.events).toHaveLength(1);
  expect(activated.events).toHaveLength(1);
  const names = await host.run(async (context) => {
    const range = context.workbook.worksheets.getItem('List').getRange('A3:A4').load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(names).toEqual([['Aino'], ['Eino']]);
});

test('nobody is told after the handler is taken away', async () => {
  const { events, stop } = await heard<Excel.WorksheetChangedEventArgs>((context, handler) =>
    context.workbook.worksheets.getItem('List').onChanged.add(handler),
  );
  expect(host.subscriptions()).toHaveLength(1);
  await stop();
  expect(host.subscriptions()).toEqual([]);
  host.user.type('List', 'A2', 'Uuno');
  await host.settled();
  expect(events).toEqual([]);
});
