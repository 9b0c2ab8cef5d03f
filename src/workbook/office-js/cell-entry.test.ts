import type { CellState } from '../../core/changes/change-set';
import { WorkbookError } from '../workbook-error';
import { contentInput, entryOf } from './cell-entry';

const state = (value: CellState['value'], format = 'General', formula: string | null = null): CellState => ({
  value,
  format,
  formula,
});

describe('entryOf', () => {
  test.each([
    ['text goes into a text cell', state('010190'), '@', '010190'],
    ['text that looks like a formula keeps an apostrophe', state('=1'), 'General', "'=1"],
    ['in a text cell nothing looks like a formula', state('=1', '@'), '@', '=1'],
    ['an apostrophe of the text’s own is doubled', state("'a", '@'), '@', "''a"],
    ['a number is not entered into a text cell', state(7, '@'), 'General', 7],
    ['a date is a number under its format', state(44197, 'd.m.yyyy'), 'd.m.yyyy', 44197],
    ['a formula is not entered into a text cell', state(3, '@', 'A1+1'), 'General', '=A1+1'],
    ['an error is entered as its text', state({ error: '#N/A' }), 'General', '#N/A'],
    ['an empty cell', state(null, '@'), '@', ''],
  ])('%s', (_, wanted, formatBefore, input) => {
    expect(entryOf(wanted)).toEqual({ formatBefore, input, format: wanted.format });
  });
});

describe('contentInput', () => {
  const place = { sheet: 'Lista', row: 1, column: 2 };

  test.each([
    ['Savonlinna', 'Savonlinna'],
    ['Kokeilutoimisto (keskusta)', 'Kokeilutoimisto (keskusta)'],
    ['Olavinkatu 24', "'Olavinkatu 24"],
    ['2021-03-01', "'2021-03-01"],
    ['TOSI', "'TOSI"],
    ["'a", "''a"],
    ['-', "'-"],
    ['', null],
    [null, null],
    [12.5, 12.5],
    [NaN, '#NUM!'],
    [false, false],
    [{ error: '#REF!' }, '#REF!'],
    [{ formula: 'A1', value: 1 }, null],
  ])('%j is entered as %j', (content, input) => {
    expect(contentInput(content, place)).toBe(input);
  });

  test('a text that no cell holds is refused with its place', () => {
    expect(() => contentInput('x'.repeat(32_768), place)).toThrow(new WorkbookError('too-large', 'Lista!C2'));
  });
});
