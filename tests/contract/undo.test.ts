import fc from 'fast-check';
import { stateAt } from '../../src/core/changes/apply-changes';
import type { CellState } from '../../src/core/changes/change-set';
import { invert } from '../../src/core/changes/change-set';
import { withRowKeys } from '../../src/core/changes/row-key';
import type { Grid } from '../../src/core/model/grid';
import { cellKey } from '../../src/core/model/grid';
import type { SheetContent } from '../excel-host/prepare';
import { createHost } from '../excel-host/bridge';
import { openExcelWorkbook } from '../../src/workbook/office-js/open';

const ROWS = 70;
const COLUMNS = 5;

/** What staff's cells hold, traps among them: what looks like a number, a date, a truth value or a formula. */
const text = fc
  .oneof(
    fc.constantFrom(
      '010190',
      '2021-03-01',
      '1-2',
      'TRUE',
      '5 %',
      '1e5',
      '+358 40',
      '-',
      '@a',
      "'a",

      'ä',
      ' ',
    ),
    fc.string({ minLength: 1, maxLength: 12 }),
  )
  .filter((value) => !value.startsWith('='));
const format = fc.constantFrom('General', '@', 'd.m.yyyy', '0.00');
const state: fc.Arbitrary<CellState> = fc.oneof(
  fc.record({
    value: fc.oneof(text, fc.double({ noNaN: true, min: -1e12, max: 1e12 }), fc.boolean(), fc.constant(null)),
    formula: fc.constant(null),
    format,
  }),
  fc.record({ value: fc.constant(0), formula: fc.constantFrom('A1+1', 'SUM(A1:A3)'), format }),
  fc.record({
    value: fc.constant({ error: '#REF!' }),
    formula: fc.constant(null),
    format: fc.constant('General'),
  }),
);
const cellsOf = (content: fc.Arbitrary<CellState>) =>
  fc.uniqueArray(
    fc.record({ row: fc.integer({ min: 1, max: ROWS - 1 }), column: fc.nat(COLUMNS - 1), state: content }),
    {
      selector: ({ row, column }) => cellKey(row, column),
      minLength: 1,
      maxLength: 40,
    },
  );

describe('undo in Excel', () => {
  test('restores value, formula and format of every cell exactly, and nothing else was touched', async () => {
    await fc.assert(
      fc.asyncProperty(cellsOf(state), cellsOf(state), async (there, wanted) => {
        const host = createHost({ sheets: [{ name: 'Lista', values: CORNERS }] });
        const workbook = openExcelWorkbook(() => true);
        await workbook.applyChanges({ sheet: 'Lista', changes: there.map(changeFrom(EMPTY)) });
        const grid = await workbook.readGrid('Lista');
        expectStates(grid, there);
        const before = host.snapshot();

        const changes = wanted.map(({ row, column, state: after }) =>
          changeFrom(stateAt(grid, row, column))({ row, column, state: after }),
        );
        const columns = Array.from({ length: COLUMNS }, (_, column) => column);
        const { applied, stale } = await workbook.applyChanges(
          withRowKeys({ sheet: 'Lista', changes }, grid, columns),
        );
        expect(stale).toEqual([]);
        expectStates(await workbook.readGrid('Lista'), wanted);
        expect((await workbook.applyChanges(invert(applied))).stale).toEqual([]);
        expect(host.snapshot()).toEqual(before);
        host.close();
      }),
      { seed: 20210331, numRuns: 60 },
    );
  });

  test('goes on after other edits: only the cell that was edited again is refused, by name', async () => {
    const host = createHost({
      sheets: [{ name: 'Lista', values: [['a'], ['b'], ['c']] } satisfies SheetContent],
    });
    const workbook = openExcelWorkbook(() => true);
    const grid = await workbook.readGrid('Lista');
    const { applied } = await workbook.applyChanges({
      sheet: 'Lista',
      changes: [0, 1, 2].map((row) =>
        changeFrom(stateAt(grid, row, 0))({
          row,
          column: 0,
          state: { value: 'x', formula: null, format: '@' },
        }),
      ),
    });
    host.colleague.type('Lista', 'A2', 'uusi');
    host.colleague.type('Lista', 'C9', 'muuta');
    const { stale } = await workbook.applyChanges(invert(applied));
    expect(stale.map(({ change, why }) => [change.row, why])).toEqual([[1, 'edited']]);
    const { cells } = await workbook.readGrid('Lista');
    expect(cells.slice(0, 3).map((row) => row[0])).toEqual(['a', 'uusi', 'c']);
    host.close();
  });
});

/** Of empty cells beyond the last value no format is read, so the list has its corners. */
const CORNERS = Array.from({ length: ROWS + 1 }, (_, row) =>
  row === 0 || row === ROWS ? Array.from({ length: COLUMNS + 1 }, () => 'x') : [],
);

const EMPTY: CellState = { value: null, formula: null, format: 'General' };

interface Place {
  readonly row: number;
  readonly column: number;
  readonly state: CellState;
}

function changeFrom(before: CellState) {
  return ({ row, column, state: after }: Place) => ({
    row,
    column,
    before,
    after,
    reason: { code: 'test', params: {} },
  });
}

function expectStates(grid: Grid, places: readonly Place[]): void {
  for (const { row, column, state: wanted } of places) {
    expect(stateAt(grid, row, column)).toEqual(wanted);
  }
}
