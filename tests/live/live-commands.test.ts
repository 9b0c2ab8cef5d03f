import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readMemory, writeMemory } from '../../src/app/live/list-memory';
import { performLive } from '../../src/app/live/live-command';
import type { LiveSession } from '../../src/app/live/live-session';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { Grid } from '../../src/core/model/grid';
import { plainGrid } from '../../src/core/model/grid';
import { fromIso } from '../../src/core/model/local-date';
import { LANGUAGES } from '../../src/i18n/language';
import { sheetTexts } from '../../src/i18n/sheet-texts';
import type { MemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { createMemoryWorkbook } from '../../src/workbook/memory/memory-workbook';
import { WorkbookError } from '../../src/workbook/workbook-error';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';

const SAMPLE = path.resolve(__dirname, '../../assets/samples/savonlinna-asiakaslista.xlsx');
const LIST = 'Asiakaslista';

let grids: Grid[] = [];

beforeAll(async () => {
  grids = await readAllGrids(await openWorkbookFile(await readFile(SAMPLE), 'sample.xlsx'));
});

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

function open(sheets: readonly Grid[] = grids): { workbook: MemoryWorkbook; session: LiveSession } {
  const workbook = createMemoryWorkbook(sheets.map((grid) => ({ grid })));
  return { workbook, session: sessionOn(workbook) };
}

const headings = (grid: Grid): unknown[] => (grid.cells[3] ?? []).slice(23);

describe('in the open workbook', () => {
  test('checking marks cells with what to do and changes no cell; undo takes the marks away', async () => {
    const { workbook, session } = open();
    const before = await workbook.readGrid(LIST);
    const result = await performLive(session, 'check');
    expect(result).toMatchObject({ command: 'check', sheet: LIST, clients: 1750 });
    const marks = workbook.marksOf(LIST);
    expect(marks.length).toBeGreaterThan(50);
    expect(marks.every(({ note }) => note?.endsWith('.'))).toBe(true);
    expect(await workbook.readGrid(LIST)).toEqual(before);

    expect(await performLive(session, 'undo')).toEqual({ command: 'undo', undone: 'check', stale: [] });
    expect(workbook.marksOf(LIST)).toEqual([]);
  });

  test('completing writes its columns at the right end and leaves the list as it was', async () => {
    const { workbook, session } = open();
    const before = await workbook.readGrid(LIST);
    await performLive(session, 'complete');
    const after = await workbook.readGrid(LIST);
    expect(headings(after)).toContain('Asiakkuus');
    after.cells.forEach((row, index) => {
      expect(row.slice(0, before.columnCount)).toEqual(
        Array.from(
          { length: Math.min(row.length, before.columnCount) },
          (_, column) => before.cells[index]?.[column] ?? null,
        ),
      );
    });
  });

  test('the columns of assigning stand beside those of completing, and undo goes back one step at a time', async () => {
    const { workbook, session } = open();
    const original = await workbook.readGrid(LIST);
    await performLive(session, 'complete');
    const completed = await workbook.readGrid(LIST);
    const result = await performLive(session, 'assign');
    expect(result).toMatchObject({ command: 'assign', assigned: 1700, coaches: 18, without: 0 });
    expect(headings(await workbook.readGrid(LIST))).toEqual(
      expect.arrayContaining(['Asiakkuus', 'Ehdotettu omavalmentaja']),
    );

    await performLive(session, 'undo');
    expect(headings(await workbook.readGrid(LIST))).toEqual(headings(completed));
    await performLive(session, 'undo');
    expect((await workbook.readGrid(LIST)).cells[3]).toEqual(original.cells[3]);
    expect(await performLive(session, 'undo')).toEqual({ command: 'undo', undone: null, stale: [] });
  });

  test('a command done again gives the same sheet, although its own columns now stand beside the list', async () => {
    const { workbook, session } = open();
    await performLive(session, 'complete');
    await performLive(session, 'assign');
    const once = await workbook.readGrid(LIST);
    await performLive(sessionOn(workbook), 'complete');
    await performLive(sessionOn(workbook), 'assign');
    expect((await workbook.readGrid(LIST)).cells).toEqual(once.cells);
  });

  test('the summary is drawn as sheets, and drawing it again neither takes them for lists nor doubles them', async () => {
    const { workbook, session } = open();
    await performLive(session, 'summarise');
    const names = (await workbook.listSheets()).map(({ name }) => name);
    expect(names).toEqual([...grids.map(({ sheet }) => sheet), 'Yhteenveto', 'Ratkaistavat', 'Historia']);
    await performLive(session, 'summarise');
    expect((await workbook.listSheets()).map(({ name }) => name)).toEqual(names);
  });

  test('links of the rows to decide lead to the rows of the staff’s own list', async () => {
    const { workbook, session } = open();
    await performLive(session, 'summarise');
    const { cells } = await workbook.readGrid('Ratkaistavat');
    const rows = cells.slice(1).map((row) => row[0]);
    // The list's headings stand in row 4, so no client is above row 5.
    expect(rows.every((row) => typeof row === 'number' && row >= 5)).toBe(true);
  });

  test('undo takes the sheets of a summary away, and the list is found as before', async () => {
    const { workbook, session } = open();
    const before = await workbook.listSheets();
    await performLive(session, 'summarise');
    expect(await performLive(session, 'undo')).toEqual({ command: 'undo', undone: 'summarise', stale: [] });
    expect(await workbook.listSheets()).toEqual(before);
    expect((await readMemory(workbook)).drawnSheets).toEqual([]);
    expect(await performLive(session, 'check')).toMatchObject({ sheet: LIST });
  });

  test('undo takes no summary away that replaced an earlier one', async () => {
    const { workbook, session } = open();
    await performLive(session, 'summarise');
    const later = sessionOn(workbook);
    await performLive(later, 'check');
    await performLive(later, 'summarise');
    const sheets = await workbook.listSheets();
    expect(await performLive(later, 'undo')).toEqual({ command: 'undo', undone: 'check', stale: [] });
    expect(await performLive(later, 'undo')).toEqual({ command: 'undo', undone: null, stale: [] });
    expect(await workbook.listSheets()).toEqual(sheets);
  });

  test('undo of a summary remembers what other commands did since', async () => {
    const { workbook, session } = open();
    await performLive(session, 'summarise');
    await performLive(sessionOn(workbook), 'complete');
    const { columns } = await readMemory(workbook);
    await performLive(session, 'undo');
    expect(await readMemory(workbook)).toEqual({ clientSheet: LIST, columns, drawnSheets: [] });
    expect(columns.length).toBeGreaterThan(0);
  });

  test.each([
    ['check', (workbook: MemoryWorkbook) => workbook.marksOf(LIST)],
    ['summarise', async (workbook: MemoryWorkbook) => (await workbook.listSheets()).slice(grids.length)],
  ] as const)(
    '%s does nothing where the workbook cannot remember what is done, and there is nothing to undo',
    async (command, trace) => {
      const { workbook, session } = open();
      const failure = new WorkbookError('lost-connection');
      jest.spyOn(workbook, 'writeSetting').mockRejectedValueOnce(failure);
      await expect(performLive(session, command)).rejects.toBe(failure);
      expect(await trace(workbook)).toEqual([]);
      expect(session.undoable).toEqual([]);

      await performLive(session, command);
      expect(await trace(workbook)).not.toEqual([]);
    },
  );

  test('sheets are remembered by the names that they got, and staff’s of the same name as theirs', async () => {
    const own = { ...plainGrid('Yhteenveto', [['omaa']]) };
    const { workbook, session } = open([...grids, own]);
    const drawnSheets = async (): Promise<unknown> => (await readMemory(workbook)).drawnSheets;
    const numbered = ['Yhteenveto (2)', 'Ratkaistavat', 'Historia'];
    await performLive(session, 'summarise');
    expect(await drawnSheets()).toEqual(numbered);

    // What is remembered and not so gives way to what is.
    await writeMemory(workbook, { ...(await readMemory(workbook)), drawnSheets: ['Historia', 'Loki'] });
    await performLive(session, 'summarise');
    expect(await drawnSheets()).toEqual(['Historia']);
  });

  test('without coaches assigning is refused and nothing is written', async () => {
    const { workbook, session } = open(grids.filter(({ sheet }) => sheet !== 'Valmentajat'));
    await expect(performLive(session, 'assign')).rejects.toMatchObject({ code: 'no-coaches' });
    expect(await workbook.readGrid(LIST)).toEqual(grids.find(({ sheet }) => sheet === LIST));
  });

  test('a second command while one is under way is refused', async () => {
    const { session } = open();
    const first = performLive(session, 'check');
    await expect(performLive(session, 'complete')).rejects.toMatchObject({ code: 'busy' });
    await first;
  });
});
