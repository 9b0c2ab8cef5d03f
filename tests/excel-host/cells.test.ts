import type { Host } from './bridge';
import { createHost } from './bridge';

let host: Host;

afterEach(() => {
  host.close();
});

/** What `range.values = [[input]]` leaves in A1. */
async function entered(input: string | number | boolean, numberFormat = 'General') {
  host = createHost();
  return host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
    range.numberFormat = [[numberFormat]];
    range.values = [[input]];
    range.load('values,formulas,valueTypes,numberFormat');
    await context.sync();
    const [values, formulas, types, formats] = [
      range.values,
      range.formulas,
      range.valueTypes,
      range.numberFormat,
    ];
    return [values, formulas, types, formats].map((matrix: unknown[][]) => matrix[0]![0]);
  });
}

test.each([
  ['plain text', 'Savonlinna', ['Savonlinna', 'Savonlinna', 'String', 'General']],
  ['a number', 12.5, [12.5, 12.5, 'Double', 'General']],
  ['a truth value', true, [true, true, 'Boolean', 'General']],
  ['text that looks like a number', ' 1,234.5 ', [1234.5, 1234.5, 'Double', 'General']],
  ['a postcode', '00100', [100, 100, 'Double', 'General']],
  ['a telephone number', '+358401234567', [358401234567, 358401234567, 'Double', 'General']],
  [
    'a number with a decimal comma, which English Excel does not know',
    '1,5',
    ['1,5', '1,5', 'String', 'General'],
  ],
  ['an ISO date', '2021-03-31', [44286, 44286, 'Double', 'm/d/yyyy']],
  [
    'a Finnish date, which English Excel does not know',
    '31.3.2021',
    ['31.3.2021', '31.3.2021', 'String', 'General'],
  ],
  ['a day that is none', '2021-02-30', ['2021-02-30', '2021-02-30', 'String', 'General']],
  ['a percentage', '12%', [0.12, 0.12, 'Double', '0%']],
  ['the word true', 'true', [true, true, 'Boolean', 'General']],
  ['a formula', '=1+1', [0, '=1+1', 'Double', 'General']],
  ['a sign before a name', '-abc', [0, '=-abc', 'Double', 'General']],
  ['a dash before words', '- ei tietoa', ['- ei tietoa', '- ei tietoa', 'String', 'General']],
  ['quoted text', "'=1+1", ['=1+1', '=1+1', 'String', 'General']],
  ['a quoted number', "'00100", ['00100', '00100', 'String', 'General']],
  ['an error value', '#N/A', ['#N/A', '#N/A', 'Error', 'General']],
  ['nothing', '', ['', '', 'Empty', 'General']],
] as const)('%s is entered as in Excel', async (_, input, expected) => {
  expect(await entered(input)).toEqual(expected);
});

test.each([
  ['00100', '00100'],
  ['=1+1', '=1+1'],
  ['2021-03-31', '2021-03-31'],
  ['#N/A', '#N/A'],
  [5, '5'],
])('%p stays text in a text cell', async (input, value) => {
  expect(await entered(input, '@')).toEqual([value, value, 'String', '@']);
});

test('formulas get their values from the test', async () => {
  host = createHost({ calculate: (formula, { row }) => `${formula}@${row}` });
  const values = await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:A2');
    range.formulas = [['=ROW()'], ['=ROW()']];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([['=ROW()@0'], ['=ROW()@1']]);
});

test('a scalar fills a range and null leaves a cell as it is', async () => {
  host = createHost();
  const values = await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    Object.assign(range, { values: 7 });
    range.values = [
      [1, null],
      [null, 2],
    ];
    range.load('values');
    await context.sync();
    return range.values as unknown[][];
  });
  expect(values).toEqual([
    [1, 7],
    [7, 2],
  ]);
});

test('an array of another shape is refused', async () => {
  host = createHost();
  const refused = host.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [[1, 2]];
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('50,000 cells are written in the pieces that the library makes of them', async () => {
  host = createHost();
  const values = Array.from({ length: 2500 }, (_, row) =>
    Array.from({ length: 20 }, (__, column) => row * 20 + column),
  );
  await host.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange('A1:T2500').values = values;
    await context.sync();
  });
  expect(host.log.syncs()).toBe(1);
  expect(host.log.count('set Range.values')).toBe(34);
  expect(host.log.count('call Range._ValidateArraySize')).toBe(1);
  const last = await host.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getUsedRange()
      .getLastCell()
      .load('values,address');
    await context.sync();
    return [range.address, range.values[0]![0] as unknown];
  });
  expect(last).toEqual(['Sheet1!T2500', 49_999]);
});

test('200,000 rows of 20 columns are held and found quickly', async () => {
  const row = Array.from({ length: 20 }, (_, column) => `text ${column}`);
  host = createHost({ sheets: [{ name: 'Big', values: Array.from({ length: 200_000 }, () => row) }] });
  const began = performance.now();
  const address = await host.run(async (context) => {
    const used = context.workbook.worksheets.getItem('Big').getUsedRange(true).load('address');
    await context.sync();
    return used.address;
  });
  expect(address).toBe('Big!A1:T200000');
  expect(performance.now() - began).toBeLessThan(2000);
});

test('looks are null where cells differ and come back after clearing', async () => {
  host = createHost();
  await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
    const fill = range.format.fill;
    range.getCell(0, 0).format.fill.color = 'yellow';
    fill.load('color,pattern');
    await context.sync();
    expect(fill.toJSON()).toEqual({ color: null, pattern: null });
    fill.clear();
    fill.load('color,pattern');
    await context.sync();
    expect(fill.toJSON()).toEqual({ color: '#FFFFFF', pattern: 'None' });
  });
});

test('properties of many cells are read in one call and set in one', async () => {
  host = createHost();
  const read = await host.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.setCellProperties([
      [{ format: { fill: { color: '#FF0000' } } }, {}],
      [{}, { format: { font: { bold: true }, borders: { bottom: { style: 'Continuous' } } } }],
    ]);
    range.getRow(1).rowHidden = true;
    const cells = range.getCellProperties({
      address: true,
      format: { fill: { color: true }, font: { bold: true } },
    });
    const rows = range.getRowProperties({ rowHidden: true });
    await context.sync();
    return { cells: cells.value, rows: rows.value };
  });
  expect(read.cells[0]![0]).toEqual({
    address: 'Sheet1!A1',
    format: { fill: { color: '#FF0000' }, font: { bold: false } },
  });
  expect(read.cells[1]![1]).toMatchObject({ format: { font: { bold: true } } });
  expect(read.rows).toEqual([{ rowHidden: false }, { rowHidden: true }]);
});

test('scattered cells are filled in one call', async () => {
  host = createHost();
  await host.run(async (context) => {
    const areas = context.workbook.worksheets.getActiveWorksheet().getRanges('A1,C3:D4,F6');
    areas.format.fill.color = '#FFEB9C';
    areas.load('address,cellCount');
    await context.sync();
    expect([areas.address, areas.cellCount]).toEqual(['Sheet1!A1,Sheet1!C3:D4,Sheet1!F6', 6]);
  });
  expect(host.log.count('set RangeFill.color')).toBe(1);
});

test('an entire column keeps its look for cells that come later, and its values are null', async () => {
  host = createHost();
  const [values, written] = await host.run(async (context) => {
    const column = context.workbook.worksheets.getActiveWorksheet().getRange('B:B');
    Object.assign(column, { numberFormat: '@' });
    column.load('values');
    await context.sync();
    const cell = column.getCell(4, 0);
    cell.values = [['00100']];
    cell.load('values');
    await context.sync();
    return [column.values as unknown, cell.values as unknown];
  });
  expect([values, written]).toEqual([null, [['00100']]]);
});
