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
          ['Aino', 34],
          ['Eino', 51],
        ],
        tables: [{ name: 'Clients', address: 'A1:B3' }],
      },
      { name: 'Empty' },
      { name: 'Old', visibility: 'Hidden' },
    ],
  });
});

afterEach(() => {
  host.close();
});

describe('load', () => {
  test.each<[string, (sheets: Excel.WorksheetCollection) => unknown]>([
    ['a string', (sheets) => sheets.load('items/name,items/visibility')],
    ['an array', (sheets) => sheets.load(['items/name', 'items/visibility'])],
    ['an object', (sheets) => sheets.load({ name: true, visibility: true })],
    ['an object with select', (sheets) => sheets.load({ select: 'name,visibility' })],
    ['everything', (sheets) => sheets.load('items')],
  ])('takes %s', async (_, load) => {
    await host.run(async (context) => {
      const sheets = context.workbook.worksheets;
      load(sheets);
      await context.sync();
      expect(sheets.items.map(({ name, visibility }) => [name, visibility])).toEqual([
        ['List', 'Visible'],
        ['Empty', 'Visible'],
        ['Old', 'Hidden'],
      ]);
    });
  });

  test('reaches through levels and collections', async () => {
    await host.run(async (context) => {
      const sheets = context.workbook.worksheets.load(
        'items/tables/items/name,items/tables/items/columns/items/name',
      );
      await context.sync();
      const [table] = sheets.items[0]!.tables.items;
      expect([table!.name, table!.columns.items.map(({ name }) => name)]).toEqual([
        'Clients',
        ['Name', 'Age'],
      ]);
    });
  });

  test('takes top and skip', async () => {
    await host.run(async (context) => {
      const sheets = context.workbook.worksheets.load({ $top: 1, $skip: 1, name: true });
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(['Empty']);
    });
  });

  test('gives only what was asked for', async () => {
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('List').getRange('A1').load('values');
      await context.sync();
      expect(() => range.address).toThrow("The property 'address' is not available.");
    });
  });
});

describe('what is not there', () => {
  test('is a null object, and so is what hangs on it', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere');
      const range = sheet.getRange('A1').load('values');
      const used = context.workbook.worksheets.getItem('Empty').getUsedRangeOrNullObject(true);
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject, used.isNullObject]).toEqual([true, true, true]);
    });
  });

  test('is an error without OrNullObject', async () => {
    const run = host.run((context) =>
      context.sync(context.workbook.worksheets.getItem('Nowhere').load('name')),
    );
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });

  test('cannot be acted on', async () => {
    const run = host.run(async (context) => {
      context.workbook.tables.getItemOrNullObject('Nowhere').delete();
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});

describe('what is not emulated', () => {
  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a property', (sheet) => sheet.load('enableCalculation')],
    ['a collection', (sheet) => sheet.shapes.load('items/name')],
    [
      'a method',
      (sheet) => {
        sheet.getRange('A1').flashFill();
      },
    ],
    ['a setting', (sheet) => Object.assign(sheet.getRange('A1').format, { textOrientation: 45 })],
    ['a kind of rule', (sheet) => sheet.getRange('A1').conditionalFormats.add('ColorScale')],
    [
      'the text of a rare format',
      (sheet) => Object.assign(sheet.getRange('B2'), { numberFormat: '[h]:mm' }).load('text'),
    ],
  ])('is refused: %s', async (_, act) => {
    const run = host.run(async (context) => {
      act(context.workbook.worksheets.getItem('List'));
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  test.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ['1.3', 'a method of 1.4', ({ workbook }) => workbook.names.getItemOrNullObject('x')],
    [
      '1.6',
      'an event of 1.7',
      ({ workbook }) => workbook.worksheets.getItem('List').onChanged.add(() => Promise.resolve()),
    ],
    ['1.8', 'areas of 1.9', ({ workbook }) => workbook.worksheets.getItem('List').getRanges('A1,B2')],
  ])('by an Excel of %s: %s', async (version, _, act) => {
    const old = createHost({ sheets: [{ name: 'List' }], requirementSets: { ExcelApi: version } });
    expect(Office.context.requirements.isSetSupported('ExcelApi', version)).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.20')).toBe(false);
    const run = old.run(async (context) => {
      act(context);
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'ApiNotFound' });
    old.close();
  });
});

describe('ranges between syncs', () => {
  test('follow their cells when rows are put in', async () => {
    await host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('List').getRange('A3');
      await context.sync();
      host.colleague.insertRows('List', 1, 2);
      range.load('address,values');
      await context.sync();
      expect([range.address, range.values]).toEqual(['List!A5', [['Eino']]]);
    });
  });

  test('lead nowhere when their sheet is gone', async () => {
    const run = host.run(async (context) => {
      const range = context.workbook.worksheets.getItem('List').getRange('A3');
      await context.sync();
      host.colleague.deleteSheet('List');
      range.load('values');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({ code: 'InvalidReference' });
  });

  test('are given back at the end, or earlier by untrack', async () => {
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      const ranges = Array.from({ length: 50 }, (_, row) => sheet.getCell(row, 0).load('values'));
      const untracked = sheet.getCell(0, 1).untrack();
      untracked.load('values');
      await context.sync();
      expect(host.heldRanges()).toBe(50);
      ranges.forEach((range) => range.untrack());
      await context.sync();
      expect(host.heldRanges()).toBe(0);
    });
    expect(host.heldRanges()).toBe(0);
    expect(host.workbook.sheets[0]!.held.size).toBe(0);
  });
});
