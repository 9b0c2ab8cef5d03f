import { stateAt } from '../../src/core/changes/apply-changes';
import type { CellState, ChangeSet } from '../../src/core/changes/change-set';
import { invert } from '../../src/core/changes/change-set';
import type { RowKey } from '../../src/core/changes/row-key';
import { rowPrint, withRowKeys } from '../../src/core/changes/row-key';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { cellAt } from '../../src/core/model/grid';
import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { DerivedColumnPlan, LiveWorkbook, SheetEdit } from '../../src/workbook/workbook';
import { clientList, LIST, sheetOf } from './sheet.fixture';

/** A workbook that is open, and what a colleague does in it. Rows and columns are 0-based. */
export interface OpenForEditing {
  readonly workbook: LiveWorkbook;
  readonly colleague: {
    readonly type: (sheet: string, row: number, column: number, value: string | number) => void;
    readonly insertRow: (sheet: string, row: number) => void;
    readonly swapRows: (sheet: string, row: number, other: number) => void;
  };
  /** Waits until events have come in. */
  readonly settled: () => Promise<void>;
  readonly close: () => void;
}

type Open = (plans: readonly SheetPlan[]) => Promise<OpenForEditing>;

/** What every workbook that is edited in place does. `open` makes a workbook of these sheets. */
export function describeEditing(name: string, open: Open): void {
  async function using(
    plans: readonly SheetPlan[],
    work: (opened: OpenForEditing) => Promise<void>,
  ): Promise<void> {
    const opened = await open(plans);
    try {
      await work(opened);
    } finally {
      opened.close();
    }
  }

  describe(`${name}, edited in place`, () => {
    test('applies changes to value, formula and format, and undoes them exactly', () =>
      using([clientList(true)], async ({ workbook }) => {
        const before = await workbook.readGrid('Lista');
        const changeSet = changesOf(before, [
          [1, 1, { value: 'Savonlinna' }],
          [2, 2, { value: '058175' }],
          [3, 3, { value: 44260, format: 'yyyy-mm-dd' }],
          [4, 2, { value: 58900, format: 'General' }],
        ]);
        const { applied, stale } = await workbook.applyChanges(changeSet);
        expect(stale).toEqual([]);
        expect(applied.changes).toHaveLength(4);
        const after = await workbook.readGrid('Lista');
        for (const change of changeSet.changes) {
          expect(stateAt(after, change.row, change.column)).toEqual(change.after);
        }
        await workbook.applyChanges(invert(applied));
        expect(statesOf(await workbook.readGrid('Lista'))).toEqual(statesOf(before));
      }));

    test('leaves a cell alone that a colleague edited meanwhile, names it, and goes on with the rest', () =>
      using([clientList(true)], async ({ workbook, colleague }) => {
        const changeSet = repairs(await workbook.readGrid('Lista'));
        colleague.type('Lista', 1, 1, 'Savonlinna (uusi)');
        const { applied, stale } = await workbook.applyChanges(changeSet);
        expect(stale).toEqual([{ change: changeSet.changes[0], why: 'edited' }]);
        expect(applied.changes.map(({ row }) => row)).toEqual([3]);
        expect(column(await workbook.readGrid('Lista'), 1)).toEqual([
          'Kunta',
          'Savonlinna (uusi)',
          'Enonkoski',
          'Sulkava',
          'Rantasalmi',
        ]);
      }));

    test('counts a cell as done that is already as it shall be', () =>
      using([clientList(true)], async ({ workbook }) => {
        const changeSet = repairs(await workbook.readGrid('Lista'));
        await workbook.applyChanges(changeSet);
        expect((await workbook.applyChanges(changeSet)).stale).toEqual([]);
      }));

    test('follows rows that were inserted or moved between preview and apply, and back again', () =>
      using([clientList(true)], async ({ workbook, colleague }) => {
        const changeSet = repairs(await workbook.readGrid('Lista'));
        colleague.insertRow('Lista', 1);
        colleague.swapRows('Lista', 2, 4);
        const { applied, stale } = await workbook.applyChanges(changeSet);
        expect(stale).toEqual([]);
        expect(column(await workbook.readGrid('Lista'), 1)).toEqual([
          'Kunta',
          null,
          'Sulkava',
          'Enonkoski',
          'Savonlinna',
          'Rantasalmi',
        ]);
        colleague.swapRows('Lista', 2, 5);
        expect((await workbook.applyChanges(invert(applied))).stale).toEqual([]);
        expect(column(await workbook.readGrid('Lista'), 1)).toEqual([
          'Kunta',
          null,
          'Rantasalmi',
          'Enonkoski',
          'savonlinna',
          'sulkava',
        ]);
      }));

    test('names a row that is gone', () =>
      using([clientList(true)], async ({ workbook, colleague }) => {
        const changeSet = repairs(await workbook.readGrid('Lista'));
        for (const place of [0, 2, 3]) colleague.type('Lista', 3, place, 99);
        const { stale } = await workbook.applyChanges(changeSet);
        expect(stale.map(({ change, why }) => [change.row, why])).toEqual([[3, 'row-gone']]);
      }));

    test.each([
      ['a table', true, 'table'],
      ['a plain list', false, 'plain-range'],
    ] as const)('adds derived columns to %s, rewrites them, and takes them away', (_, asTable, kind) =>
      using([clientList(asTable)], async ({ workbook }) => {
        const before = await workbook.readGrid('Lista');
        const first = await workbook.writeDerivedColumns({
          list: LIST,
          columns: ages([30, 41, 22, 57]),
          rowKeys: new Map(),
        });
        expect(first).toEqual({
          kind,
          columns: new Map([
            ['age', 4],
            ['group', 5],
          ]),
          lostRows: [],
        });
        const again = await workbook.writeDerivedColumns({
          list: LIST,
          columns: ages([31, 42, 23, 58]),
          rowKeys: new Map(),
        });
        expect(again.columns).toEqual(first.columns);
        const after = await workbook.readGrid('Lista');
        expect(column(after, 4)).toEqual(['Ikä', 31, 42, 23, 58]);
        expect(column(after, 5)).toEqual(['Kunta (2)', '=1', '1-2', null, 'Aalto']);
        expect(after.formulas.size).toBe(0);
        if (asTable) expect(after.tables[0]?.range.lastColumn).toBe(5);
        await workbook.removeDerivedColumns('Lista');
        expect(statesOf(await workbook.readGrid('Lista'))).toEqual(statesOf(before));
      }),
    );

    test('derived cells go along with rows that were moved after they were computed', () =>
      using([clientList(true)], async ({ workbook, colleague }) => {
        const rowKeys = keysOf(await workbook.readGrid('Lista'));
        colleague.swapRows('Lista', 1, 4);
        colleague.type('Lista', 2, 0, 'Joku muu');
        const { lostRows } = await workbook.writeDerivedColumns({
          list: LIST,
          columns: ages([30, 41, 22, 57]),
          rowKeys,
        });
        expect(lostRows).toEqual([2]);
        expect(column(await workbook.readGrid('Lista'), 4)).toEqual(['Ikä', 57, null, 22, 30]);
      }));

    test('makes a table of a plain list', () =>
      using([clientList(false)], async ({ workbook }) => {
        await workbook.makeTable(LIST);
        const { tables } = await workbook.readGrid('Lista');
        expect(tables.map((table) => table.range)).toEqual([
          { firstRow: 0, lastRow: 4, firstColumn: 0, lastColumn: 3 },
        ]);
      }));

    test('draws its sheets anew, and never over a sheet of staff’s', () =>
      using([sheetOf('Loki', [['omaa']])], async ({ workbook }) => {
        await workbook.drawSheets([sheetOf('Loki', [['ensin']]), sheetOf('Yhteenveto', [['ensin']])]);
        await workbook.drawSheets([sheetOf('Loki', [['sitten']]), sheetOf('Yhteenveto', [['sitten']])]);
        expect((await workbook.listSheets()).map((sheet) => sheet.name)).toEqual([
          'Loki',
          'Loki (2)',
          'Yhteenveto',
        ]);
        expect(cellAt(await workbook.readGrid('Loki'), 0, 0)).toBe('omaa');
        expect(cellAt(await workbook.readGrid('Loki (2)'), 0, 0)).toBe('sitten');
        expect(cellAt(await workbook.readGrid('Yhteenveto'), 0, 0)).toBe('sitten');
      }));

    test('takes its own sheets away and no other, and names those that went', () =>
      using([sheetOf('Loki', [['omaa']]), clientList(false)], async ({ workbook }) => {
        const names = async () => (await workbook.listSheets()).map((sheet) => sheet.name);
        const before = await names();
        await workbook.drawSheets(['Loki', 'Yhteenveto', 'Historia'].map((name) => sheetOf(name, [['a']])));
        const wanted = ['Yhteenveto', 'Loki', 'Loki (2)', 'Lista', 'Muu'];
        expect(await workbook.removeSheets(wanted)).toEqual(['Loki (2)', 'Yhteenveto']);
        expect(await names()).toEqual([...before, 'Historia']);
        expect(await workbook.removeSheets(wanted)).toEqual([]);
        expect(cellAt(await workbook.readGrid('Loki'), 0, 0)).toBe('omaa');
      }));

    test('keeps settings, long ones too', () =>
      using([clientList(true)], async ({ workbook }) => {
        const long = { words: Array.from({ length: 9_000 }, (_, index) => `sana ${index}`) };
        expect(await workbook.readSetting('pane')).toBeNull();
        await workbook.writeSetting('pane', long);
        expect(await workbook.readSetting('pane')).toEqual(long);
        await workbook.writeSetting('pane', { step: 2 });
        expect(await workbook.readSetting('pane')).toEqual({ step: 2 });
        await workbook.writeSetting('pane', null);
        expect(await workbook.readSetting('pane')).toBeNull();
      }));

    test('marking and unmarking change no value', () =>
      using([clientList(true)], async ({ workbook }) => {
        const before = statesOf(await workbook.readGrid('Lista'));
        await workbook.markFindings('Lista', [{ row: 1, column: 1, look: 'error', note: 'Tarkista kunta.' }]);
        expect(statesOf(await workbook.readGrid('Lista'))).toEqual(before);
        await workbook.unmarkFindings('Lista');
        expect(statesOf(await workbook.readGrid('Lista'))).toEqual(before);
      }));

    test('marking again with the same notes leaves as many, and without marks none', () =>
      using([clientList(true)], async ({ workbook }) => {
        const marks = [1, 2].map((row) => ({ row, column: 1, look: 'error' as const, note: 'Tarkista.' }));
        const first = await workbook.markFindings('Lista', marks);
        expect(await workbook.markFindings('Lista', marks)).toEqual(first);
        expect(await workbook.markFindings('Lista', [])).toEqual({ noted: 0 });
      }));

    test('reads some rows only', () =>
      using([clientList(true)], async ({ workbook }) => {
        const { cells } = await workbook.readRows('Lista', 2, 3);
        expect(cells.map((row) => row[0] ?? null)).toEqual([null, null, 'Niemi', 'Salo']);
      }));

    test('runs one command at a time', () =>
      using([clientList(true)], async ({ workbook }) => {
        const first = workbook.exclusively(() => workbook.readGrid('Lista'));
        await expect(workbook.exclusively(() => workbook.listSheets())).rejects.toMatchObject({
          code: 'busy',
        });
        await first;
        await expect(workbook.exclusively(() => workbook.listSheets())).resolves.toHaveLength(1);
      }));

    test('of two who watch a sheet the one still hears when the other has stopped', () =>
      using([clientList(true)], async ({ workbook, colleague, settled }) => {
        const heard: string[] = [];
        const watchAs = (name: string) =>
          workbook.watch('Lista', {
            quietMs: 1,
            schedule: (work) => {
              work();
              return () => undefined;
            },
            onEdit: () => heard.push(name),
          });
        const [stopFirst, stopSecond] = [await watchAs('first'), await watchAs('second')];
        await stopFirst();
        colleague.type('Lista', 1, 1, 'a');
        await settled();
        await stopSecond();
        colleague.type('Lista', 2, 1, 'b');
        await settled();
        expect(heard).toEqual(['second']);
      }));

    test('tells a colleague’s edits once it is quiet, not its own, and nothing after it is stopped', () =>
      using([clientList(true)], async ({ workbook, colleague, settled }) => {
        const edits: SheetEdit[] = [];
        let due: (() => void) | null = null;
        const stop = await workbook.watch('Lista', {
          quietMs: 300,
          schedule: (work, ms) => {
            expect(ms).toBe(300);
            due = work;
            return () => (due = null);
          },
          onEdit: (edit) => edits.push(edit),
        });
        const fire = async (): Promise<void> => {
          await settled();
          due?.();
          due = null;
        };
        colleague.type('Lista', 1, 1, 'a');
        colleague.type('Lista', 2, 1, 'b');
        await fire();
        expect(edits).toHaveLength(1);
        expect(edits[0]).toMatchObject({ moved: false });
        expect(edits[0]!.ranges.map(({ firstRow, firstColumn }) => [firstRow, firstColumn])).toEqual(
          expect.arrayContaining([
            [1, 1],
            [2, 1],
          ]),
        );
        await workbook.applyChanges(repairs(await workbook.readGrid('Lista')));
        await fire();
        expect(edits).toHaveLength(1);
        colleague.insertRow('Lista', 1);
        await fire();
        expect(edits[1]).toMatchObject({ moved: true });
        await stop();
        colleague.type('Lista', 1, 1, 'c');
        await fire();
        expect(edits).toHaveLength(2);
      }));

    test.each([
      ['readGrid', (workbook: LiveWorkbook) => workbook.readGrid('Muu')],
      ['readRows', (workbook: LiveWorkbook) => workbook.readRows('Muu', 0, 1)],
      ['applyChanges', (workbook: LiveWorkbook) => workbook.applyChanges({ sheet: 'Muu', changes: [] })],
      ['markFindings', (workbook: LiveWorkbook) => workbook.markFindings('Muu', [])],
      ['unmarkFindings', (workbook: LiveWorkbook) => workbook.unmarkFindings('Muu')],
      ['removeDerivedColumns', (workbook: LiveWorkbook) => workbook.removeDerivedColumns('Muu')],
      ['selectCell', (workbook: LiveWorkbook) => workbook.selectCell('Muu', 0, 0)],
    ])('%s refuses a sheet that is not there by name', (_, work) =>
      using([clientList(true)], async ({ workbook }) => {
        await expect(work(workbook)).rejects.toMatchObject({ code: 'no-such-sheet', detail: 'Muu' });
      }),
    );
  });
}

/** Each municipality that begins with a small letter gets its capital. */
export function repairs(grid: Grid): ChangeSet {
  return changesOf(
    grid,
    [1, 3].map((row) => {
      const cell = cellAt(grid, row, 1);
      const text = typeof cell === 'string' ? cell : '';
      return [row, 1, { value: text.charAt(0).toUpperCase() + text.slice(1) }];
    }),
  );
}

export function changesOf(
  grid: Grid,
  after: readonly (readonly [row: number, column: number, after: Partial<CellState>])[],
): ChangeSet {
  const changes = after.map(([row, at, state]) => {
    const before = stateAt(grid, row, at);
    return { row, column: at, before, after: { ...before, ...state }, reason: { code: 'test', params: {} } };
  });
  return withRowKeys({ sheet: grid.sheet, changes }, grid, [0, 1, 2, 3]);
}

function keysOf(grid: Grid): ReadonlyMap<number, RowKey> {
  return new Map(
    [1, 2, 3, 4].map((row) => [row, { columns: [0, 1], print: rowPrint(grid.cells[row] ?? [], [0, 1]) }]),
  );
}

function ages(cells: readonly number[]): DerivedColumnPlan[] {
  return [
    { id: 'age', heading: 'Ikä', width: 8, format: '0', center: true, cells },
    { id: 'group', heading: 'Kunta', width: 20, wrap: true, cells: ['=1', '1-2', null, 'Aalto'] },
  ];
}

function column(grid: Grid, at: number): CellValue[] {
  return grid.cells.map((_, row) => cellAt(grid, row, at));
}

function statesOf(grid: Grid): CellState[][] {
  return Array.from({ length: 8 }, (_, row) => Array.from({ length: 8 }, (__, at) => stateAt(grid, row, at)));
}
