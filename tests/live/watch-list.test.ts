import fc from 'fast-check';
import { checkList } from '../../src/app/live/check-list';
import type { LiveSession } from '../../src/app/live/live-session';
import { watchList } from '../../src/app/live/watch-list';
import { NO_WISHES, readWishes, writeWishes } from '../../src/app/live/wishes';
import type { ListWatch } from '../../src/app/live/watch-list';
import type { CellValue } from '../../src/core/model/cell';
import { fromIso } from '../../src/core/model/local-date';
import { plainGrid } from '../../src/core/model/grid';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';

const SHEET = 'Lista';
const HEADINGS = ['Sukunimi', 'Etunimet', 'Hetu', 'Kotikunta', 'Turvakielto', 'Puhelin'];
const [ID, MUNICIPALITY] = [2, 3];
/** People who do not exist: individual numbers from 900 on are never given. */
const WRONG = '010190-900X';
const CLIENTS: readonly (readonly CellValue[])[] = [
  ['Aalto', 'Aino', code(1), 'Savonlinna', null, '0401234567'],
  ['Niemi', 'Eino', code(2), 'Enonkoski', null, '0401234568'],
  ['Salo', 'Helmi', code(3), null, 'x', null],
  ['Virta', 'Onni', WRONG, 'Sulkava', null, '0401234560'],
  ['Lahti', 'Sulo', code(5), 'Rantasalmi', null, '0401234561'],
];

/** A valid identity code of the 900 series, another for each number up to 27. */
function code(number: number): string {
  const digits = `${String(number).padStart(2, '0')}0190`;
  return `${digits}-900${'0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${digits}900`) % 31)}`;
}

/** A clock that stands until the test lets the time pass. */
function createClock() {
  const due = new Set<() => void>();
  return {
    schedule: (work: () => void) => {
      due.add(work);
      return () => void due.delete(work);
    },
    pass: () => {
      const now = [...due];
      due.clear();
      for (const work of now) work();
    },
    get waiting() {
      return due.size;
    },
  };
}

function sessionOn(workbook: MemoryWorkbook): LiveSession {
  return {
    workbook,
    language: 'fi',
    texts: sheetTexts('fi'),
    languages: LANGUAGES.map(sheetTexts),
    version: '0.1.0',
    referenceDate: () => fromIso('2021-03-31')!,
    time: () => '2021-03-31 12:00',
    clock: () => 0,
    undoable: [],
  };
}

const open = (clients = CLIENTS): MemoryWorkbook =>
  createMemoryWorkbook([{ grid: plainGrid(SHEET, [HEADINGS, ...clients]) }]);

async function watched(workbook = open()) {
  const clock = createClock();
  const ends: unknown[] = [];
  const session = sessionOn(workbook);
  const watch = await watchList(session, { schedule: clock.schedule, onEnd: (error) => ends.push(error) });
  return { workbook, session, clock, ends, watch };
}

/** Row 0 is the headings. */
function type(workbook: MemoryWorkbook, row: number, column: number, value: CellValue): void {
  const range = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  workbook.edit(
    SHEET,
    (grid) => {
      const count = Math.max(grid.cells.length, row + 1);
      const cells = Array.from({ length: count }, (_, index) => {
        const line = [...(grid.cells[index] ?? [])];
        if (index === row) line[column] = value;
        return Array.from(line, (cell) => cell ?? null);
      });
      return { ...grid, cells, columnCount: Math.max(grid.columnCount, column + 1) };
    },
    { ranges: [range], moved: false },
  );
}

async function quiet(clock: { readonly pass: () => void }, watch: ListWatch): Promise<void> {
  clock.pass();
  await watch.idle();
}

/** Marks below the headings: at the heading stands that most codes are of test people. */
const places = (workbook: MemoryWorkbook): string[] =>
  workbook
    .marksOf(SHEET)
    .filter(({ row }) => row > 0)
    .map(({ row, column, look }) => `${row},${column} ${look}`);

describe('checking while typing', () => {
  test('begins with a check, which undo takes back', async () => {
    const { workbook, session, watch } = await watched();
    expect(watch.check).toMatchObject({ command: 'check', sheet: SHEET, clients: 5, marked: 2 });
    expect(places(workbook)).toEqual([`4,${ID} error`]);
    expect(session.undoable.map(({ command }) => command)).toEqual(['check']);
  });

  test('marks a wrong identity code, unmarks it when it is mended, and leaves the marks of other rows', async () => {
    const { workbook, clock, watch } = await watched();
    type(workbook, 1, ID, '010190-9001');
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`1,${ID} error`, `4,${ID} error`]);
    expect(workbook.marksOf(SHEET)[0]!.note).toMatch(/\.$/);
    type(workbook, 1, ID, code(1));
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`4,${ID} error`]);
  });

  test('reads the rows that were typed in, and no others', async () => {
    const { workbook, clock, watch } = await watched();
    const readRows = jest.spyOn(workbook, 'readRows');
    const readGrid = jest.spyOn(workbook, 'readGrid');
    type(workbook, 3, ID, WRONG);
    type(workbook, 2, MUNICIPALITY, 'Savonlina');
    await quiet(clock, watch);
    expect(readRows.mock.calls).toEqual([[SHEET, 2, 3]]);
    expect(readGrid).not.toHaveBeenCalled();
  });

  test('writes nothing where the marks stay as they are', async () => {
    const { workbook, clock, watch } = await watched();
    const mark = jest.spyOn(workbook, 'markFindings');
    type(workbook, 1, MUNICIPALITY, 'Sulkava');
    await quiet(clock, watch);
    expect(mark).not.toHaveBeenCalled();
  });

  test('marks the other row of a person whose code is typed above it', async () => {
    const { workbook, clock, watch } = await watched();
    type(workbook, 1, ID, code(5));
    await quiet(clock, watch);
    expect(places(workbook)).toEqual(expect.arrayContaining([`5,${ID} error`, `4,${ID} error`]));
    type(workbook, 1, ID, code(1));
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`4,${ID} error`]);
  });

  test('checks a client typed below the list', async () => {
    const { workbook, clock, watch } = await watched();
    type(workbook, 6, ID, code(1));
    await quiet(clock, watch);
    expect(places(workbook)).toContain(`6,${ID} error`);
  });

  test.each([
    ['beside the list', 4, 12],
    ['above another column', 0, 12],
  ])('does nothing for an edit %s', async (_, row, column) => {
    const { workbook, clock, watch } = await watched(
      createMemoryWorkbook([{ grid: plainGrid(SHEET, [['Asiakkaat'], [], HEADINGS, ...CLIENTS]) }]),
    );
    const reads = [jest.spyOn(workbook, 'readRows'), jest.spyOn(workbook, 'readGrid')];
    type(workbook, row, column, WRONG);
    await quiet(clock, watch);
    for (const read of reads) expect(read).not.toHaveBeenCalled();
  });

  test('reads the list anew when a row was inserted, and marks where the rows stand now', async () => {
    const { workbook, clock, watch } = await watched();
    workbook.edit(SHEET, (grid) => ({ ...grid, cells: grid.cells.toSpliced(1, 0, []) }), {
      ranges: [{ firstRow: 1, lastRow: 1, firstColumn: 0, lastColumn: 16_383 }],
      moved: true,
    });
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`5,${ID} error`]);
    type(workbook, 5, ID, code(4));
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([]);
  });

  test('reads the list anew when a heading was changed', async () => {
    const { workbook, clock, watch } = await watched();
    const read = jest.spyOn(workbook, 'readGrid');
    type(workbook, 0, MUNICIPALITY, 'Kunta');
    await quiet(clock, watch);
    expect(read).toHaveBeenCalled();
    type(workbook, 1, MUNICIPALITY, 'Ei mikään kunta');
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`1,${MUNICIPALITY} error`, `4,${ID} error`]);
  });

  test('knows words that were decided before it began, and those decided since', async () => {
    const before = open();
    const word = { field: 'municipality', word: 'SLN', meaning: 'Savonlinna' } as const;
    await writeWishes(before, { ...NO_WISHES, words: [word] });
    const { workbook, clock, watch } = await watched(before);
    type(workbook, 1, MUNICIPALITY, 'sln');
    type(workbook, 2, MUNICIPALITY, 'enk');
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`2,${MUNICIPALITY} error`, `4,${ID} error`]);
    const wishes = { ...NO_WISHES, words: [word, { ...word, word: 'enk', meaning: 'Enonkoski' }] };
    await writeWishes(workbook, wishes);
    watch.setWishes(wishes);
    type(workbook, 5, MUNICIPALITY, 'Enk');
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`4,${ID} error`]);
  });

  test('ends when it is stopped: nothing is read or marked any more', async () => {
    const { workbook, clock, watch } = await watched();
    type(workbook, 1, ID, WRONG);
    await watch.stop();
    expect(clock.waiting).toBe(0);
    type(workbook, 2, ID, WRONG);
    await quiet(clock, watch);
    expect(places(workbook)).toEqual([`4,${ID} error`]);
  });

  test('waits while a cell is being edited or a command runs, and forgets no row', async () => {
    const { workbook, clock, watch, ends } = await watched();
    jest.spyOn(workbook, 'readRows').mockRejectedValueOnce(new WorkbookError('cell-edit-mode', SHEET));
    type(workbook, 1, ID, WRONG);
    await quiet(clock, watch);
    expect(clock.waiting).toBe(1);
    const command = workbook.exclusively(async () => {
      type(workbook, 2, ID, '020190-9001');
      await quiet(clock, watch);
    });
    await command;
    expect(places(workbook)).toEqual([`4,${ID} error`]);
    await quiet(clock, watch);
    expect(places(workbook)).toEqual(expect.arrayContaining([`1,${ID} error`, `2,${ID} error`]));
    expect(ends).toEqual([]);
  });

  test('any other failure is told once and ends the watch', async () => {
    const { workbook, clock, watch, ends } = await watched();
    const failure = new WorkbookError('protected', SHEET);
    jest.spyOn(workbook, 'markFindings').mockRejectedValue(failure);
    type(workbook, 1, ID, WRONG);
    await quiet(clock, watch);
    type(workbook, 2, ID, WRONG);
    await quiet(clock, watch);
    expect(ends).toEqual([failure]);
    await watch.stop();
  });

  test('ends with a word where the list is no longer on its sheet', async () => {
    const { workbook, clock, watch, ends } = await watched();
    workbook.edit(SHEET, () => plainGrid(SHEET, [['tyhjä']]), { ranges: [], moved: true });
    await quiet(clock, watch);
    expect(ends).toEqual([expect.objectContaining({ code: 'sheet-is-no-client-list' })]);
  });

  test('does not begin while a command runs', async () => {
    const workbook = open();
    const command = workbook.exclusively(() => workbook.readGrid(SHEET));
    await expect(watched(workbook)).rejects.toMatchObject({ code: 'busy' });
    await command;
  });
});

describe('after any edits', () => {
  const content: fc.Arbitrary<CellValue> = fc.constantFrom(
    null,
    WRONG,
    ...[1, 2, 3, 4, 5].map(code),
    'Savonlinna',
    'Savonlina',
    'Tuntematon paikka',
    'kyllä',
    'x',
    '12',
    44197,
    { error: '#N/A' },
    'Yhteensä',
  );
  // So many clients that no edits make a column look like another: the columns stay as they were matched.
  const clients = Array.from({ length: 8 }, () => CLIENTS).flat();
  const edits = fc.array(
    fc.record({
      row: fc.integer({ min: 1, max: 44 }),
      column: fc.nat(5),
      value: content,
      pause: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12 },
  );

  test('the marks are those of a new check', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (typed) => {
        const { workbook, clock, watch } = await watched(open(clients));
        for (const { row, column, value, pause } of typed) {
          type(workbook, row, column, value);
          if (pause) await quiet(clock, watch);
        }
        await quiet(clock, watch);
        await watch.stop();
        const kept = workbook.marksOf(SHEET);
        await checkList(sessionOn(workbook));
        expect(kept).toEqual(workbook.marksOf(SHEET));
      }),
      { seed: 20210331, numRuns: 60 },
    );
  });
});

describe('with 5,000 clients', () => {
  test('an edit takes less than 100 ms of our own time', async () => {
    // Codes of 28 days, 12 months and 15 years: each client has another.
    const clients = Array.from({ length: 5_000 }, (_, index) => {
      const part = (value: number): string => String(value).padStart(2, '0');
      const digits = `${part(1 + (index % 28))}${part(1 + (Math.floor(index / 28) % 12))}${part(75 + Math.floor(index / 336))}`;
      const check = '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(`${digits}900`) % 31);
      const own = `${digits}-900${index % 20 === 0 ? '?' : check}`;
      return ['Aalto', `Aino${index}`, own, 'Savonlinna', null, `040${1_000_000 + index}`];
    });
    const { workbook, clock, watch } = await watched(open(clients));
    const times: number[] = [];
    for (let edit = 0; edit < 9; edit++) {
      type(workbook, 100 + edit, ID, WRONG);
      const since = performance.now();
      await quiet(clock, watch);
      times.push(performance.now() - since);
    }
    expect(workbook.marksOf(SHEET).length).toBeGreaterThan(250);
    // The median: another process on the machine may hold up one of them.
    expect(times.toSorted((a, b) => a - b)[4]).toBeLessThan(100);
  });
});

test('wishes of an older version, without words, are read', async () => {
  const workbook = open();
  await workbook.writeSetting('wishes', { ...NO_WISHES, words: undefined, locked: [7] });
  expect(await readWishes(workbook)).toEqual({ ...NO_WISHES, locked: [7] });
});
