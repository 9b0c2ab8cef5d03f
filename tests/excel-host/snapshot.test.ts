import { notesOfLibrary } from '../../src/workbook/office-js/notes-of-library';
import type { Host } from './bridge';
import { createHost } from './bridge';

let host: Host;

beforeEach(() => {
  host = createHost({ sheets: [{ name: 'List', values: [['Name', 1]] }] });
  notesOfLibrary();
});

afterEach(() => {
  host.close();
});

/** One change of each thing that a person could see, as an add-in makes it. */
const changes: readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void][] = [
  ['a value', (sheet) => void (sheet.getRange('A2').values = [['x']])],
  ['a formula with the same value', (sheet) => void (sheet.getRange('A2').formulas = [['=0']])],
  ['a format', (sheet) => void (sheet.getRange('B1').numberFormat = [['0.0']])],
  ['a fill', (sheet) => void (sheet.getRange('B1').format.fill.color = 'yellow')],
  ['a border', (sheet) => void (sheet.getRange('B1').format.borders.getItem('EdgeTop').style = 'Continuous')],
  ['a width', (sheet) => void (sheet.getRange('B:B').format.columnWidth = 99)],
  ['a hidden row', (sheet) => void (sheet.getRange('1:1').rowHidden = true)],
  ['a note', (sheet) => void sheet.notes.add('A1', 'x')],
  ['a comment', (sheet) => void sheet.comments.add('A1', 'x')],
  ['a table', (sheet) => void sheet.tables.add('A1:B2', true)],
  ['a rule', (sheet) => void sheet.getRange('A1').conditionalFormats.add('DataBar')],
  ['a validation', (sheet) => void (sheet.getRange('A1').dataValidation.ignoreBlanks = false)],
  [
    'a merge',
    (sheet) => {
      sheet.getRange('D1:E1').merge();
    },
  ],
  [
    'a filter',
    (sheet) => {
      sheet.autoFilter.apply('A1:B1');
    },
  ],
  [
    'frozen panes',
    (sheet) => {
      sheet.freezePanes.freezeRows(1);
    },
  ],
  ['the page', (sheet) => void (sheet.pageLayout.orientation = 'Landscape')],
  [
    'protection',
    (sheet) => {
      sheet.protection.protect();
    },
  ],
  ['a name', (sheet, { workbook }) => void workbook.names.add('x', sheet.getRange('A1'))],
  ['a setting', (_, { workbook }) => void workbook.settings.add('x', 1)],
  ['a sheet', (_, { workbook }) => void workbook.worksheets.add('New')],
];

test.each(changes)('sees %s', async (_, change) => {
  const before = host.snapshot();
  await host.run(async (context) => {
    change(context.workbook.worksheets.getItem('List'), context);
    await context.sync();
  });
  expect(host.snapshot()).not.toEqual(before);
});

test('sees nothing where a change was taken back', async () => {
  const before = host.snapshot();
  await host.run(async (context) => {
    const cell = context.workbook.worksheets.getItem('List').getRange('D9');
    cell.values = [['x']];
    cell.format.fill.color = 'yellow';
    await context.sync();
    cell.values = [['']];
    cell.format.fill.clear();
    await context.sync();
  });
  expect(host.snapshot()).toEqual(before);
});
