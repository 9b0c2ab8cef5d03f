import type { SheetPlan } from '../../src/core/sheets/sheet';
import type { LiveWorkbook } from '../../src/workbook/workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { EVERY_FAULT } from '../excel-host/faults';
import { changesOf } from './editing-contract';
import type { ExcelWithWorkbook } from './excel.fixture';
import { openInExcel } from './excel.fixture';
import { clientList, LIST, range, sheetOf } from './sheet.fixture';

interface Operation {
  readonly name: string;
  /** What is done before, without faults. */
  readonly prepare?: (workbook: LiveWorkbook) => Promise<unknown>;
  readonly run: (workbook: LiveWorkbook) => Promise<unknown>;
  /** Takes away what a failure may leave where no journal is kept. */
  readonly clear?: (workbook: LiveWorkbook) => Promise<unknown>;
  /** It keeps a journal: what Excel refuses is taken back at once. */
  readonly isJournaled?: true;
  /** Sheets may be new or old one by one; each is whole. */
  readonly sheetBySheet?: true;
  /** What Excel refuses may be a note: then all is done but the notes. */
  readonly doesWithoutNotes?: true;
}

const drawn = (text: string): SheetPlan[] => [
  sheetOf(
    'Yhteenveto',
    [
      ['Otsikko', 'Luku'],
      [text, 1],
    ],
    { tables: [{ name: 'Luvut', range: range(0, 0, 1, 1) }] },
  ),
  sheetOf('Loki', [[text]]),
];
const derived = (workbook: LiveWorkbook, first: number) =>
  workbook.writeDerivedColumns({
    list: LIST,
    columns: [
      { id: 'age', heading: 'Ikä', width: 8, format: '0', cells: [first, 2, 3, 4] },
      { id: 'group', heading: 'Ryhmä', width: 9, cells: ['a', 'b', 'c', 'd'] },
    ],
    rowKeys: new Map(),
  });
const marks = [
  { row: 1, column: 1, look: 'error', note: 'Tarkista kunta.' },
  { row: 2, column: 2, look: 'warning', note: null },
] as const;

const OPERATIONS: readonly Operation[] = [
  { name: 'listSheets', run: (workbook) => workbook.listSheets() },
  { name: 'readGrid', run: (workbook) => workbook.readGrid('Lista') },
  {
    name: 'applyChanges',
    run: async (workbook) => {
      const scattered = changesOf(await workbook.readGrid('Lista'), [
        [1, 0, { value: 'Aalto-Laine' }],
        [1, 1, { value: '1-2' }],
        [3, 2, { value: '058700' }],
        [4, 3, { value: 44290, format: 'yyyy-mm-dd' }],
      ]);
      return workbook.applyChanges(scattered);
    },
    isJournaled: true,
  },
  {
    name: 'writeDerivedColumns',
    run: (workbook) => derived(workbook, 1),
    isJournaled: true,
    clear: (workbook) => workbook.removeDerivedColumns('Lista'),
  },
  {
    name: 'drawSheets',
    run: (workbook) => workbook.drawSheets(drawn('a')),
    isJournaled: true,
    sheetBySheet: true,
  },
  {
    name: 'drawSheets again',
    prepare: (workbook) => workbook.drawSheets(drawn('a')),
    run: (workbook) => workbook.drawSheets(drawn('b')),
    isJournaled: true,
    sheetBySheet: true,
  },
  {
    name: 'markFindings',
    run: (workbook) => workbook.markFindings('Lista', marks),
    clear: (workbook) => workbook.unmarkFindings('Lista'),
    doesWithoutNotes: true,
  },
  {
    name: 'removeSheets',
    prepare: (workbook) => workbook.drawSheets(drawn('a')),
    run: (workbook) => workbook.removeSheets(['Yhteenveto', 'Loki']),
    clear: (workbook) => workbook.removeSheets(['Yhteenveto', 'Loki']),
  },
  { name: 'selectCell', run: (workbook) => workbook.selectCell('Lista', 1, 1) },
  {
    name: 'writeSetting',
    run: (workbook) => workbook.writeSetting('pane', { step: 1 }),
    clear: (workbook) => workbook.writeSetting('pane', null),
  },
];
const KINDS = EVERY_FAULT.map((fault) => [JSON.stringify(fault), fault] as const);

describe.each(OPERATIONS)('$name', (operation) => {
  const { prepare, run, clear, isJournaled, sheetBySheet, doesWithoutNotes } = operation;
  test.each(KINDS)(
    'stopped by %s at any sync, gives one coded error and can be taken back',
    async (_, fault) => {
      const reference = await opened(prepare);
      const before = reference.host.snapshot();
      reference.host.log.clear();
      await run(reference.workbook);
      const done = reference.host.snapshot();
      const syncs = reference.host.log.syncs();
      reference.host.close();
      expect(syncs).toBeGreaterThan(0);

      for (let sync = 1; sync <= syncs; sync++) {
        const { host, workbook } = await opened(prepare);
        host.faults.arm(sync, fault);
        const error: unknown = await run(workbook).then(
          () => null,
          (reason: unknown) => reason,
        );
        host.faults.disarm();
        if (error === null) {
          if (doesWithoutNotes) expect(withoutNotes(host.snapshot())).toEqual(withoutNotes(done));
          // What is too large to read is read again in halves.
          else expect([fault.kind, host.snapshot()]).toEqual([expect.stringMatching(/too-large$/), done]);
          await clear?.(workbook);
          if (clear !== undefined) expect(host.snapshot()).toEqual(before);
          host.close();
          continue;
        }
        expect(error).toBeInstanceOf(WorkbookError);
        const expectWhole = (): void => {
          if (sheetBySheet) expectOldOrNew(host.snapshot(), before, done);
          else expect([before, done]).toContainEqual(host.snapshot());
        };
        if (isJournaled && fault.kind !== 'connection') {
          expect(await workbook.interrupted()).toEqual([]);
          expectWhole();
        }
        await workbook.rollBack();
        expect(await workbook.interrupted()).toEqual([]);
        if (JSON.stringify(host.snapshot()) !== JSON.stringify(done)) await clear?.(workbook);
        expectWhole();
        host.close();
      }
    },
  );
});

describe('notes that Excel refuses', () => {
  const OLD = [{ ...marks[0], note: 'Vanha.' }];
  const prepare = (workbook: LiveWorkbook) => workbook.markFindings('Lista', OLD);
  const run = (workbook: LiveWorkbook) => workbook.markFindings('Lista', marks);
  // As older Excels do, as they would if the classes were made wrongly, and for no known reason.
  const codes = ['ApiNotFound', 'InvalidReference', 'GeneralException'] as const;

  test.each(codes)('with %s cost no mark, and the old ones go where new ones cannot come', async (code) => {
    const syncs = await syncsOf(run, prepare);
    // Notes are read, then their places; notes go; notes come.
    for (const [step, notes] of [1, 1, 1, 0].entries()) {
      const { host, workbook } = await opened(prepare);
      host.faults.arm(syncs - 3 + step, { kind: 'error', code, at: 'first' });
      expect(await run(workbook)).toEqual({ noted: 0 });
      const [sheet] = host.workbook.sheets;
      expect(sheet!.conditionalFormats).toHaveLength(2);
      expect(sheet!.notes).toHaveLength(notes);
      await workbook.unmarkFindings('Lista');
      expect(sheet!.notes).toEqual([]);
      host.close();
    }
  });

  test('with ApiNotFound do not keep marks from being taken away', async () => {
    const syncs = await syncsOf((workbook) => workbook.unmarkFindings('Lista'), run);
    const { host, workbook } = await opened(run);
    host.faults.arm(syncs - 1, { kind: 'error', code: 'ApiNotFound', at: 'first' });
    await workbook.unmarkFindings('Lista');
    expect(host.workbook.sheets[0]!.conditionalFormats).toEqual([]);
    host.close();
  });
});

describe('what is cut off from Excel', () => {
  const lost = { kind: 'connection', as: 'exception', when: 'before' } as const;
  const INTERRUPTED = [{ operation: 'draw-sheets', sheet: '' }];

  test('stays in the journal, once, however often it was begun', async () => {
    const syncs = await syncsOf((workbook) => workbook.drawSheets(drawn('a')));
    const { host, workbook } = await opened();
    const before = host.snapshot();
    for (let time = 0; time < 2; time++) {
      host.faults.arm(syncs, lost);
      await expect(workbook.drawSheets(drawn('a'))).rejects.toMatchObject({ code: 'lost-connection' });
      expect(await workbook.interrupted()).toEqual(INTERRUPTED);
    }
    await workbook.rollBack();
    expect(host.snapshot()).toEqual(before);
    host.close();
  });

  test('stays in the journal when Excel refuses the next work, and that leaves nothing', async () => {
    const toDraw = await syncsOf((workbook) => workbook.drawSheets(drawn('a')));
    const toWrite = await syncsOf((workbook) => derived(workbook, 1));
    const { host, workbook } = await opened();
    host.faults.arm(toDraw, lost);
    await expect(workbook.drawSheets(drawn('a'))).rejects.toMatchObject({ code: 'lost-connection' });
    host.faults.arm(toWrite, { kind: 'error', code: 'GeneralException', at: 'last' });
    await expect(derived(workbook, 1)).rejects.toMatchObject({ code: 'refused-by-excel' });
    expect(await workbook.interrupted()).toEqual(INTERRUPTED);
    host.close();
  });

  test('stays in the journal when Excel refuses to take it back', async () => {
    const syncs = await syncsOf((workbook) => workbook.drawSheets(drawn('a')));
    const { host, workbook } = await opened();
    host.faults.arm(syncs, { kind: 'error', code: 'ItemNotFound', at: 'first' });
    host.faults.arm(syncs + 1, { kind: 'error', code: 'GeneralException', at: 'first' });
    await expect(workbook.drawSheets(drawn('a'))).rejects.toMatchObject({ code: 'not-there' });
    expect(await workbook.interrupted()).toEqual(INTERRUPTED);
    host.close();
  });
});

/** How many syncs an operation makes where nothing goes wrong. */
async function syncsOf(run: Operation['run'], prepare?: Operation['prepare']): Promise<number> {
  const { host, workbook } = await opened(prepare);
  host.log.clear();
  await run(workbook);
  const syncs = host.log.syncs();
  host.close();
  return syncs;
}

async function opened(prepare?: Operation['prepare']): Promise<ExcelWithWorkbook> {
  const excel = openInExcel([clientList(true)]);
  await prepare?.(excel.workbook);
  return excel;
}

interface Snapshot {
  readonly sheets: readonly { readonly name: string }[];
}

function withoutNotes(snapshot: unknown): unknown {
  return (snapshot as Snapshot).sheets.map((sheet) => ({ ...sheet, notes: [] }));
}

/** Every sheet as before or as it is when all is done, staff's own among them, and no other. */
function expectOldOrNew(now: unknown, before: unknown, done: unknown): void {
  const sheets = (snapshot: unknown) => (snapshot as Snapshot).sheets;
  const either = [...sheets(before), ...sheets(done)];
  for (const sheet of sheets(now)) expect(either).toContainEqual(sheet);
  const names = sheets(now).map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(sheets(before).map(({ name }) => name)));
  expect(new Set(names).size).toBe(names.length);
}
