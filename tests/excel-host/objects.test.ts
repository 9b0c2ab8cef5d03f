import { notesOfLibrary } from '../../src/workbook/office-js/notes-of-library';
import type { Host } from './bridge';
import { createHost } from './bridge';

let host: Host;

function open(options: Parameters<typeof createHost>[0] = {}) {
  host = createHost({
    sheets: [
      {
        name: 'List',
        values: [
          ['Name', 'Age'],
          ['Aino', 34],
          ['Eino', 51],
          [null, null],
          ['below', null],
        ],
        tables: [{ name: 'Clients', address: 'A1:B3' }],
      },
      { name: 'Other' },
    ],
    ...options,
  });
}

afterEach(() => {
  host.close();
});

/** Runs the steps in one batch and answers what the range then holds. */
async function after(
  steps: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
  address: string,
) {
  return host.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('List');
    steps(sheet, context);
    const range = sheet.getRange(address).load('values');
    await context.sync();
    return range.values as unknown[][];
  });
}

describe('a table', () => {
  test('is made of cells, with headings that are texts and differ', async () => {
    open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      sheet.getRange('A1:C2').values = [
        [2021, '', 2021],
        [1, 2, 3],
      ];
      const table = sheet.tables.add('A1:C2', true);
      table.name = 'Years';
      table.load('name,showTotals,style,columns/items/name');
      await context.sync();
      expect([table.name, table.showTotals, table.style]).toEqual(['Years', false, 'TableStyleMedium2']);
      expect(table.columns.items.map(({ name }) => name)).toEqual(['2021', 'Column2', '20212']);
    });
  });

  test('grows by rows, and what is below moves down', async () => {
    open();
    const values = await after((sheet) => {
      sheet.tables.getItem('Clients').rows.add(undefined, [['Uuno', 18]]);
    }, 'A3:A6');
    expect(values).toEqual([['Eino'], ['Uuno'], [''], ['below']]);
  });

  test('grows by columns at its end', async () => {
    open();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('Clients');
      const column = table.columns.add(undefined, [['Town'], ['Sulkava'], ['Rantasalmi']]);
      column.load('name,index,values');
      const range = table.getRange().load('address');
      await context.sync();
      expect([column.name, column.index, range.address]).toEqual(['Town', 2, 'List!A1:C3']);
      expect(column.values).toEqual([['Town'], ['Sulkava'], ['Rantasalmi']]);
    });
  });

  test('follows a column that a person puts in and names it', async () => {
    open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      sheet.getRange('B:B').insert('Right');
      const table = sheet.tables.getItem('Clients').load('columns/items/name');
      const body = table.getDataBodyRange().load('address');
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(['Name', 'Column2', 'Age']);
      expect(body.address).toBe('List!A2:C3');
    });
  });

  test('has a totals row when asked, is resized and turned into a range', async () => {
    open();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('Clients');
      table.showTotals = true;
      const totals = table.getTotalRowRange().load('values,address');
      await context.sync();
      expect([totals.address, totals.values]).toEqual(['List!A4:B4', [['Total', '']]]);
      table.showTotals = false;
      table.resize('A1:C3');
      const resized = table.getHeaderRowRange().load('values');
      table.convertToRange();
      const gone = context.workbook.tables.getItemOrNullObject('Clients');
      await context.sync();
      expect([resized.values, gone.isNullObject]).toEqual([[['Name', 'Age', 'Column3']], true]);
    });
  });

  test('is not torn apart', async () => {
    open();
    const run = after((sheet) => {
      sheet.getRange('A2').insert('Down');
    }, 'A1');
    await expect(run).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
  });

  test('is filtered by values, and hidden rows are told', async () => {
    open();
    await host.run(async (context) => {
      const table = context.workbook.tables.getItem('Clients');
      host.user.filterTable('Clients', 0, ['Eino']);
      table.autoFilter.load('isDataFiltered');
      const hidden = table.getDataBodyRange().getRowProperties({ rowHidden: true });
      await context.sync();
      expect([table.autoFilter.isDataFiltered, hidden.value]).toEqual([
        true,
        [{ rowHidden: true }, { rowHidden: false }],
      ]);
    });
  });
});

describe('a worksheet', () => {
  test('is added, named, moved and deleted', async () => {
    open();
    const names = await host.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('New');
      added.position = 0;
      added.name = 'First';
      worksheets.getItem('Other').delete();
      worksheets.load('items/name');
      await context.sync();
      return worksheets.items.map(({ name }) => name);
    });
    expect(names).toEqual(['First', 'List']);
  });

  test('shows or hides its gridlines, its headings and itself', async () => {
    open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      sheet.showGridlines = false;
      sheet.showHeadings = false;
      sheet.tabColor = '#00b050';
      context.workbook.worksheets.getItem('Other').visibility = 'VeryHidden';
      sheet.load('showGridlines,showHeadings,tabColor');
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.showGridlines, sheet.showHeadings, sheet.tabColor, visible.value]).toEqual([
        false,
        false,
        '#00B050',
        1,
      ]);
    });
  });

  test.each(['', 'a/b', 'x'.repeat(32)])('cannot be called %p', async (name) => {
    open();
    const run = host.run((context) => context.sync(context.workbook.worksheets.add(name)));
    await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
  });

  test('that is protected refuses every change until it is unprotected', async () => {
    open();
    host.user.protectSheet('List');
    const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
      (sheet) => (sheet.getRange('A9').values = [[1]]),
      (sheet) => (sheet.getRange('A9').format.fill.color = 'red'),
      (sheet) => {
        sheet.getRange('A9').clear();
      },
      (sheet) => sheet.comments.add('A9', 'text'),
      (sheet) => sheet.tables.getItem('Clients').rows.add(undefined, [['x', 1]]),
    ];
    for (const change of changes) {
      const run = host.run(async (context) => {
        change(context.workbook.worksheets.getItem('List'));
        await context.sync();
      });
      await expect(run).rejects.toMatchObject({ code: 'AccessDenied' });
    }
    const values = await after((sheet) => {
      sheet.protection.unprotect();
      sheet.getRange('A9').values = [[1]];
    }, 'A9');
    expect(values).toEqual([[1]]);
  });

  test('keeps panes, page and names', async () => {
    open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      sheet.freezePanes.freezeRows(1);
      sheet.pageLayout.orientation = 'Landscape';
      sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
      sheet.pageLayout.setPrintTitleRows('$1:$1');
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '&D';
      context.workbook.names.add('Ages', sheet.getRange('B2:B3'));
      sheet.getRange('1:1').insert('Down');
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      const name = context.workbook.names.getItem('Ages').load('formula,type');
      const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject().load('address');
      sheet.pageLayout.load('orientation,zoom,headersFooters/defaultForAllPages/leftFooter');
      await context.sync();
      expect([name.formula, name.type]).toEqual(['=List!$B$3:$B$4', 'Range']);
      expect([frozen.address, titles.address]).toEqual(['List!1:2', 'List!2:2']);
      expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1 });
      expect(sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter).toBe('&D');
    });
  });
});

describe('what lies over cells', () => {
  test('validations, rules, links and merges are kept and cleared', async () => {
    open();
    const before = host.snapshot();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Other');
      const range = sheet.getRange('A1:A3');
      range.dataValidation.rule = { list: { inCellDropDown: true, source: sheet.getRange('C1:C3') } };
      const bar = range.conditionalFormats.add('DataBar');
      bar.dataBar.positiveFormat.fillColor = '#00FF00';
      const rule = range.conditionalFormats.add('Custom');
      rule.custom.rule.formula = '=A1>1';
      rule.custom.format.fill.color = '#FFFF00';
      sheet.getRange('B1').hyperlink = { documentReference: 'List!A1', textToDisplay: 'there' };
      sheet.getRange('A5:B5').merge();
      range.dataValidation.load('type,rule');
      range.conditionalFormats.load('items/type');
      const merged = sheet.getRange('A4:C6').getMergedAreasOrNullObject().load('address');
      const link = sheet.getRange('B1').load('hyperlink,values');
      await context.sync();
      expect([range.dataValidation.type, range.dataValidation.rule.list!.source]).toEqual([
        'List',
        '=Other!$C$1:$C$3',
      ]);
      expect(range.conditionalFormats.items.map(({ type }) => type)).toEqual(['Custom', 'DataBar']);
      expect([merged.address, link.values[0]![0]]).toEqual(['Other!A5:B5', 'there']);
      sheet.getRange('A5:B5').unmerge();
      sheet.getRange().clear();
      await context.sync();
    });
    expect(host.snapshot()).toEqual(before);
  });

  test('comments are found by their cell', async () => {
    open();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      const comment = sheet.comments.add('A2', 'Look here');
      comment.load('content');
      const found = sheet.comments.getItemByCell('A2').load('id,content');
      const place = comment.getLocation().load('address');
      await context.sync();
      expect([found.content, place.address]).toEqual(['Look here', 'List!A2']);
      comment.delete();
      const count = sheet.comments.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('notes are there once the product has added them to the library', async () => {
    open();
    notesOfLibrary();
    await host.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('List');
      const note = sheet.notes.add('A2', 'Look here').load('content');
      const none = sheet.notes.getItemOrNullObject('A3');
      await context.sync();
      sheet.notes.load('items/content');
      await context.sync();
      expect([note.content, none.isNullObject, sheet.notes.items.map(({ content }) => content)]).toEqual([
        'Look here',
        true,
        ['Look here'],
      ]);
      sheet.notes.getItem('A2').delete();
      const count = sheet.notes.getCount();
      await context.sync();
      expect(count.value).toBe(0);
    });
  });

  test('an Excel before 1.18 has no notes', async () => {
    open({ requirementSets: { ExcelApi: '1.17' } });
    notesOfLibrary();
    const reading = host.run(async (context) => {
      context.workbook.worksheets.getItem('List').notes.load('items/content');
      await context.sync();
    });
    await expect(reading).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

describe('what the document keeps', () => {
  test('settings hold any JSON', async () => {
    open();
    await host.run(async (context) => {
      const { settings } = context.workbook;
      settings.add('journal', { rows: [1, 2], done: false });
      await context.sync();
      const journal = settings.getItem('journal').load('value');
      await context.sync();
      expect(journal.value).toEqual({ rows: [1, 2], done: false });
      journal.delete();
      const gone = settings.getItemOrNullObject('journal');
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  test('XML parts are found by their namespace', async () => {
    open();
    await host.run(async (context) => {
      const { customXmlParts } = context.workbook;
      customXmlParts.add('<?xml version="1.0"?><a:log xmlns:a="urn:log"><a:line/></a:log>');
      const xml = customXmlParts.getByNamespace('urn:log').getOnlyItemOrNullObject().getXml();
      const other = customXmlParts.getByNamespace('urn:other').getCount();
      await context.sync();
      expect([xml.value, other.value]).toEqual([expect.stringContaining('<a:line/>'), 0]);
    });
  });

  test('calculation is suspended until the end of the batch', async () => {
    let computed = 0;
    open({ calculate: () => ++computed });
    await host.run(async (context) => {
      context.workbook.application.suspendApiCalculationUntilNextSync();
      context.workbook.application.suspendScreenUpdatingUntilNextSync();
      context.workbook.worksheets.getItem('Other').getRange('A1').formulas = [['=NOW()']];
      await context.sync();
    });
    expect(host.log.count('call Application.suspendApiCalculationUntilNextSync')).toBe(1);
    expect(computed).toBeGreaterThan(0);
  });
});
