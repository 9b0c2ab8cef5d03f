import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import { plainGrid } from '../model/grid';
import { applyChanges, stateAt } from './apply-changes';
import type { ChangeSet } from './change-set';
import { invert } from './change-set';
import { findRows, relocate, rowsStand } from './relocate';
import { rowPrint, withRowKeys } from './row-key';

const LIST: readonly (readonly CellValue[])[] = [
  ['Nimi', 'Kunta', 'Etuus'],
  ['Aalto', 'savonlinna', 'tm-tuki'],
  ['Niemi', 'Enonkoski', 'pp'],
  ['Salo', 'sulkava', 'tm-tuki'],
];
const COLUMNS = [0, 1, 2];

/** Each municipality in small letters gets its capital. */
function changesOf(cells: readonly (readonly CellValue[])[]): ChangeSet {
  const grid = plainGrid('Lista', cells);
  const changes = [1, 3].map((row) => {
    const before = stateAt(grid, row, 1);
    const text = typeof before.value === 'string' ? before.value : '';
    const after = { ...before, value: text.charAt(0).toUpperCase() + text.slice(1) };
    return { row, column: 1, before, after, reason: { code: 'test', params: {} } };
  });
  return withRowKeys({ sheet: 'Lista', changes }, grid, COLUMNS);
}

const rowsOf = ({ changes }: ChangeSet): number[] => changes.map(({ row }) => row);

describe('relocate', () => {
  const changeSet = changesOf(LIST);

  test('leaves changes alone whose rows stand', () => {
    expect(rowsStand(changeSet, (row) => LIST[row]!)).toBe(true);
    expect(rowsOf(relocate(changeSet, LIST).changeSet)).toEqual([1, 3]);
  });

  test.each([
    ['sorted', [LIST[0]!, LIST[3]!, LIST[2]!, LIST[1]!], [3, 1]],
    ['a row inserted', [LIST[0]!, ['Uusi', 'Sulkava', 'pp'], LIST[1]!, LIST[2]!, LIST[3]!], [2, 4]],
    ['a row deleted', [LIST[0]!, LIST[1]!, LIST[3]!], [1, 2]],
  ])('follows the rows: %s', (_, now, expected) => {
    expect(rowsStand(changeSet, (row) => now[row] ?? [])).toBe(false);
    const { changeSet: moved, lost } = relocate(changeSet, now);
    expect(rowsOf(moved)).toEqual(expected);
    expect([...moved.rowKeys!.keys()]).toEqual(expected);
    expect(lost).toEqual([]);
  });

  test('follows a row whose own cell a colleague has edited: the cell itself is judged later', () => {
    const now = [LIST[0]!, LIST[3]!, ['Aalto', 'Rantasalmi', 'tm-tuki']];
    expect(rowsOf(relocate(changeSet, now).changeSet)).toEqual([2, 1]);
  });

  test('loses a row that is gone', () => {
    const { changeSet: moved, lost } = relocate(changeSet, [LIST[0]!, LIST[1]!, LIST[2]!]);
    expect(rowsOf(moved)).toEqual([1]);
    expect(lost).toEqual([{ change: changeSet.changes[1], why: 'row-gone' }]);
  });

  test('loses a row that several are like', () => {
    const { lost } = relocate(changeSet, [
      LIST[0]!,
      LIST[2]!,
      LIST[2]!,
      LIST[2]!,
      LIST[1]!,
      LIST[1]!,
      LIST[3]!,
    ]);
    expect(lost.map(({ why }) => why)).toEqual(['row-ambiguous']);
  });

  test('never finds two rows in one', () => {
    const twins = [LIST[0]!, LIST[1]!, LIST[2]!, LIST[1]!];
    const { now, lost } = findRows(changesOf(twins).rowKeys!, [LIST[0]!, LIST[2]!, LIST[1]!]);
    expect(now.size).toBe(0);
    expect([...lost.values()]).toEqual(['row-ambiguous', 'row-ambiguous']);
  });

  test('the keys are the same before and after the changes, so the undo follows rows too', () => {
    const { grid } = applyChanges(plainGrid('Lista', LIST), changeSet);
    const sorted = [grid.cells[0]!, grid.cells[3]!, grid.cells[2]!, grid.cells[1]!];
    const { changeSet: undo, lost } = relocate(invert(changeSet), sorted);
    expect(lost).toEqual([]);
    const { grid: undone, stale } = applyChanges({ ...grid, cells: sorted }, undo);
    expect(stale).toEqual([]);
    expect(undone.cells).toEqual([LIST[0], LIST[3], LIST[2], LIST[1]]);
  });

  test('a formula is no part of a key: its value changes by itself', () => {
    const grid = { ...plainGrid('Lista', LIST), formulas: new Map([[16384 + 2, 'TODAY()']]) };
    const keyed = withRowKeys({ sheet: 'Lista', changes: changeSet.changes }, grid, COLUMNS);
    expect([...keyed.rowKeys!.values()].map(({ columns }) => columns)).toEqual([[0], [0, 2]]);
  });

  test('however different rows are shuffled, every one is found', () => {
    const shuffles = fc
      .uniqueArray(fc.tuple(fc.string(), fc.integer()), { selector: String, maxLength: 30 })
      .chain((rows) =>
        fc.tuple(
          fc.constant(rows),
          fc.shuffledSubarray(
            rows.map((_, index) => index),
            { minLength: rows.length },
          ),
        ),
      );
    fc.assert(
      fc.property(shuffles, ([rows, order]) => {
        const keys = new Map(
          rows.map((row, index) => [index, { columns: [0, 1], print: rowPrint(row, [0, 1]) }]),
        );
        const { now, lost } = findRows(
          keys,
          order.map((index) => rows[index]!),
        );
        expect(lost.size).toBe(0);
        order.forEach((then, place) => {
          expect(now.get(then)).toBe(place);
        });
      }),
      { seed: 20210331 },
    );
  });

  test('a fingerprint tells types and columns apart, but not empty from empty text', () => {
    expect(rowPrint([1], [0])).not.toBe(rowPrint(['1'], [0]));
    expect(rowPrint(['a', null], [0, 1])).not.toBe(rowPrint([null, 'a'], [0, 1]));
    expect(rowPrint([''], [0])).toBe(rowPrint([null], [0]));
    expect(rowPrint([{ error: '#N/A' }], [0])).toBe(rowPrint(['#N/A'], [0]));
  });
});
