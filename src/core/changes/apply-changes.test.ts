import fc from 'fast-check';
import type { CellValue } from '../model/cell';
import { cellKey, plainGrid } from '../model/grid';
import type { Grid } from '../model/grid';
import { applyChanges, stateAt } from './apply-changes';
import type { CellState, ChangeSet } from './change-set';
import { invert } from './change-set';
import { sameState } from './same-state';

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constant(null),
  fc.string(),
  fc.double(),
  fc.boolean(),
  fc.constantFrom({ error: '#N/A' }, { error: '#REF!' }),
);
const state: fc.Arbitrary<CellState> = fc.record({
  value,
  formula: fc.option(fc.string({ minLength: 1 }), { nil: null }),
  format: fc.constantFrom('General', '@', 'd.m.yyyy'),
});
const reason = { code: 'test', params: {} };

/** A grid with some formulas and formats, and changes to distinct cells whose `before` is what stands there. */
const gridAndChanges = fc
  .record({
    cells: fc.array(fc.array(value, { maxLength: 5 }), { maxLength: 6 }),
    targets: fc.uniqueArray(fc.record({ row: fc.nat(8), column: fc.nat(6), after: state }), {
      selector: ({ row, column }) => cellKey(row, column),
      maxLength: 12,
    }),
    formulaCells: fc.array(fc.tuple(fc.nat(5), fc.nat(4))),
  })
  .map(({ cells, targets, formulaCells }) => {
    const grid: Grid = {
      ...plainGrid('Lista', cells),
      formulas: new Map(formulaCells.map(([row, column]) => [cellKey(row, column), '1+1'])),
    };
    const changes = targets.map(({ row, column, after }) => ({
      row,
      column,
      before: stateAt(grid, row, column),
      after,
      reason,
    }));
    return { grid, changeSet: { sheet: 'Lista', changes } satisfies ChangeSet };
  });

const statesOf = (grid: Grid): CellState[] =>
  Array.from({ length: 9 * 7 }, (_, index) => stateAt(grid, Math.floor(index / 7), index % 7));

describe('applyChanges', () => {
  test('makes every cell as the change set says, and no other', () => {
    fc.assert(
      fc.property(gridAndChanges, ({ grid, changeSet }) => {
        const { grid: changed, stale } = applyChanges(grid, changeSet);
        expect(stale).toEqual([]);
        const before = statesOf(grid);
        const targets = new Map(
          changeSet.changes.map((change) => [change.row * 7 + change.column, change.after]),
        );
        statesOf(changed).forEach((now, index) => {
          expect(sameState(now, targets.get(index) ?? before[index]!)).toBe(true);
        });
      }),
      { seed: 20210331 },
    );
  });

  test('is undone exactly by the inverse', () => {
    fc.assert(
      fc.property(gridAndChanges, ({ grid, changeSet }) => {
        const { grid: changed } = applyChanges(grid, changeSet);
        const { grid: restored, stale } = applyChanges(changed, invert(changeSet));
        expect(stale).toEqual([]);
        const original = statesOf(grid);
        statesOf(restored).forEach((now, index) => {
          expect(sameState(now, original[index]!)).toBe(true);
        });
      }),
      { seed: 20210331 },
    );
  });

  test('leaves a cell alone that somebody edited meanwhile, names it, and goes on with the rest', () => {
    const grid = plainGrid('Lista', [['a', 'b']]);
    const plain = (text: string): CellState => ({ value: text, formula: null, format: 'General' });
    const changeSet: ChangeSet = {
      sheet: 'Lista',
      changes: [
        { row: 0, column: 0, before: plain('x'), after: plain('y'), reason },
        { row: 0, column: 1, before: plain('b'), after: plain('c'), reason },
      ],
    };
    const { grid: changed, stale } = applyChanges(grid, changeSet);
    expect(stale).toEqual([changeSet.changes[0]]);
    expect(changed.cells).toEqual([['a', 'c']]);
    expect(grid.cells).toEqual([['a', 'b']]);
  });

  test('tells the number 1 from the text 1, and empty from an empty text', () => {
    const state = (cell: CellValue): CellState => ({ value: cell, formula: null, format: 'General' });
    expect(sameState(state(1), state('1'))).toBe(false);
    expect(sameState(state(null), state(''))).toBe(false);
    expect(sameState(state({ error: '#N/A' }), state({ error: '#N/A' }))).toBe(true);
  });
});
