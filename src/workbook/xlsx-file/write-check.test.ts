import { WorkbookError } from '../workbook-error';
import { checkPlans } from './write-check';
import { range, sheetPlan } from './write.fixture';

const table = (name: string, firstRow = 0, firstColumn = 0) => ({
  name,
  range: range(firstRow, firstColumn, firstRow + 2, firstColumn + 1),
});
const headings = [['A', 'B', 'A', 'B']];

describe('a plan that Excel can hold', () => {
  test.each(['Asiakkaat', "Aino's list", 'a'.repeat(31), 'Väli lyönti & <x>', 'Historia'])(
    'sheet name %j',
    (name) => {
      expect(() => {
        checkPlans([sheetPlan({ name })]);
      }).not.toThrow();
    },
  );

  test('two tables side by side, and one that has headings only', () => {
    const tables = [table('T_1'), { name: 'T_2', range: range(0, 2, 0, 3) }];
    expect(() => {
      checkPlans([sheetPlan({ cells: headings, tables })]);
    }).not.toThrow();
  });
});

describe('a plan that Excel would refuse or repair is a fault that is said at once', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', '[a]', "'a", "a'", 'a\nb', 'History'])(
    'sheet name %j',
    (name) => {
      expect(() => {
        checkPlans([sheetPlan({ name })]);
      }).toThrow(RangeError);
    },
  );

  test.each([
    ['no sheet at all', []],
    ['sheet names that differ only by case', [sheetPlan({ name: 'A' }), sheetPlan({ name: 'a' })]],
    [
      'a table name used on two sheets',
      ['A', 'B'].map((name) => sheetPlan({ name, cells: headings, tables: [table('T_1')] })),
    ],
    ['a table name with a space', [sheetPlan({ cells: headings, tables: [table('T 1')] })]],
    ['a table name that is a cell', [sheetPlan({ cells: headings, tables: [table('T1')] })]],
    ['a table name that is a cell in R1C1', [sheetPlan({ cells: headings, tables: [table('R1C1')] })]],
    ['a heading that is no text', [sheetPlan({ cells: [['A', 1]], tables: [table('T_1')] })]],
    ['a heading that is missing', [sheetPlan({ cells: [['A']], tables: [table('T_1')] })]],
    ['headings that differ only by case', [sheetPlan({ cells: [['A', 'a']], tables: [table('T_1')] })]],
    [
      'a heading over 255 characters',
      [sheetPlan({ cells: [['A', 'b'.repeat(256)]], tables: [table('T_1')] })],
    ],
    ['tables over each other', [sheetPlan({ cells: headings, tables: [table('T_1'), table('T_2', 0, 1)] })]],
    [
      'merged cells in a table',
      [sheetPlan({ cells: headings, tables: [table('T_1')], merges: [range(1, 0, 1, 1)] })],
    ],
    ['merged cells over each other', [sheetPlan({ merges: [range(0, 0, 1, 1), range(1, 1, 2, 2)] })]],
    [
      'a range that ends before it begins',
      [sheetPlan({ styles: [{ range: range(1, 0, 0, 0), style: 'note' }] })],
    ],
  ])('%s', (_, plans) => {
    expect(() => {
      checkPlans(plans);
    }).toThrow(RangeError);
  });

  test('more columns than a sheet has', () => {
    const wide = sheetPlan({ name: 'Leveä', formats: [{ range: range(0, 16_384), code: '@' }] });
    expect(() => {
      checkPlans([wide]);
    }).toThrow(new WorkbookError('too-large', 'Leveä'));
  });
});
