import { readFile } from 'node:fs/promises';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { workbookBytes } from './workbook.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();

/** People who do not exist: individual numbers from 900 on are never given. */
const CELLS: readonly (readonly CellValue[])[] = [
  ['Asiakkaat maaliskuussa', null, null, null, null, null],
  ['Sukunimi', 'Hetu', 'Kotikunta', 'Etuus', 'Työnhaku alkanut', 'Huom!'],
  ['Aalto', ' 010190\u2013999w', 'Savonlinna', 'tm-tuki', '1. helmikuuta 2021', '=1+1'],
  ['Niemi ', '010272-9405', 'Savonlina', 'työmarkkinatuki', '3.2.21', null],
  ['Salo', '010594-9021', 'Savonlinna', 'ei etuutta', 44230, 'oma'],
];
const OTHER = { name: 'Muistiinpanot', cells: [['säilyy', 1, true]] };

async function fixed(...options: readonly string[]) {
  await folder.add('lista.xlsx', [{ name: 'Lista', cells: CELLS }, OTHER]);
  return await tell(['check', folder.path('lista.xlsx'), '--fix', '--force', ...options]);
}

async function gridsOf(file: string): Promise<Grid[]> {
  const workbook = await openWorkbookFile(await readFile(folder.path(file)), file);
  const grids: Grid[] = [];
  for (const { name } of await workbook.listSheets()) grids.push(await workbook.readGrid(name));
  return grids;
}

const cellsOf = (grid: Grid | undefined) => (grid?.cells ?? []).map((row) => [...row]);
const padded = (rows: readonly (readonly CellValue[])[]) =>
  rows.map((row) => Array.from({ length: 6 }, (_, column) => row[column] ?? null));

describe('check --fix', () => {
  test('without an output shows what would be mended, and writes nothing', async () => {
    const { exitCode, stdout } = await fixed();
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Varmasti korjattavissa 3 solua');
    expect(stdout).toContain('C4 Kotikunta: ”Savonlina” → ”Savonlinna”');
    expect(stdout).toContain('E4 Työnhaku alkanut: ”3.2.21” → ”3.2.2021”');
    expect(stdout).not.toContain('999W');
  });

  test('makes the safe repairs, leaves the doubtful ones, and touches nothing else', async () => {
    const { exitCode } = await fixed('-o', folder.path('korjattu.xlsx'));
    expect(exitCode).toBe(0);
    const [list, other, repairs] = await gridsOf('korjattu.xlsx');
    const expected = padded(CELLS);
    expected[2]![1] = '010190-999W';
    expected[2]![4] = 44228;
    expected[3]![0] = 'Niemi';
    expect(padded(cellsOf(list))).toEqual(expected);
    expect(cellsOf(other)).toEqual(OTHER.cells);
    expect(repairs?.sheet).toBe('Korjaukset');
    expect(cellsOf(repairs).map(([state, cell]) => [state, cell])).toEqual([
      ['Tila', 'Solu'],
      ['korjattu', 'B3'],
      ['korjattu', 'E3'],
      ['korjattu', 'A4'],
      ['ehdotus', 'C4'],
      ['ehdotus', 'E4'],
    ]);
  });

  test('takes the proposals that are accepted, cell by cell', async () => {
    await fixed('-o', folder.path('korjattu.xlsx'), '--accept', 'c4');
    const [list] = await gridsOf('korjattu.xlsx');
    expect([list?.cells[3]?.[2], list?.cells[3]?.[4]]).toEqual(['Savonlinna', '3.2.21']);
  });

  test('mends a mended list no more', async () => {
    await fixed('-o', folder.path('korjattu.xlsx'), '--accept', 'C4,E4');
    const again = await tell(['check', folder.path('korjattu.xlsx'), '--fix']);
    expect(again.stdout).toContain('Varmasti korjattavissa 0 solua');
    expect(again.stdout).not.toContain('Ehdotuksia');
  });

  test.each([
    ['a cell without a proposal', ['--accept', 'A5'], 'Näille soluille ei ole korjausehdotusta: A5'],
    ['a word that is no cell', ['--accept', 'kaikki'], '”kaikki” ei ole solu'],
  ])('refuses %s, and writes nothing', async (_, options, sentence) => {
    const { exitCode, stderr } = await fixed('-o', folder.path('ei.xlsx'), ...options);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(sentence);
    await expect(readFile(folder.path('ei.xlsx'))).rejects.toThrow();
  });

  test('never writes over the list', async () => {
    const { exitCode } = await fixed('-o', folder.path('lista.xlsx'));
    expect(exitCode).toBe(2);
    expect(padded(cellsOf((await gridsOf('lista.xlsx'))[0]))).toEqual(padded(CELLS));
  });

  test.each([
    ['run', '--accept', 'C4'],
    ['check', '--changes', 'x.json'],
    ['summary', '--fix'],
  ])('its options go with no other command: %s %s', async (command, ...options) => {
    const { exitCode, stderr } = await tell([command, folder.path('lista.xlsx'), ...options]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--fix');
  });
});

describe('undo', () => {
  test('puts every mended cell back, value, type and format', async () => {
    await fixed(
      '-o',
      folder.path('korjattu.xlsx'),
      '--accept',
      'C4,E4',
      '--changes',
      folder.path('muutokset.json'),
    );
    const { exitCode, stdout } = await tell([
      'undo',
      folder.path('korjattu.xlsx'),
      '--changes',
      folder.path('muutokset.json'),
      '-o',
      folder.path('takaisin.xlsx'),
      '--force',
    ]);
    expect([exitCode, stdout]).toEqual([0, expect.stringContaining('Palautettu 5 solua')]);
    const [before, after] = [await gridsOf('lista.xlsx'), await gridsOf('takaisin.xlsx')];
    expect(after.map(({ sheet }) => sheet)).toEqual(before.map(({ sheet }) => sheet));
    expect(after.map(cellsOf)).toEqual(before.map(cellsOf));
    expect(after[0]?.formatCodes[after[0].formats[2]?.[4] ?? 0] ?? 'General').toBe('General');
  });

  test('leaves a cell that somebody changed since, names it, and ends with 1', async () => {
    await fixed('-o', folder.path('korjattu.xlsx'), '--changes', folder.path('muutokset.json'));
    const edited = cellsOf((await gridsOf('korjattu.xlsx'))[0]);
    edited[3]![0] = 'Niemelä';
    await folder.add('muokattu.xlsx', await workbookBytes([{ name: 'Lista', cells: edited }]));
    const { exitCode, stdout } = await tell([
      'undo',
      folder.path('muokattu.xlsx'),
      '--changes',
      folder.path('muutokset.json'),
      '-o',
      folder.path('takaisin.xlsx'),
      '--force',
    ]);
    expect([exitCode, stdout]).toEqual([1, expect.stringContaining('A4')]);
    expect((await gridsOf('takaisin.xlsx'))[0]?.cells[3]?.[0]).toBe('Niemelä');
  });

  test.each([
    ['a file that is none', 'roskaa.json', '{"version":2}'],
    ['a file that is no JSON', 'teksti.json', 'hei'],
  ])('refuses %s', async (_, name, content) => {
    await fixed('-o', folder.path('korjattu.xlsx'));
    await folder.add(name, content);
    const { exitCode, stderr } = await tell([
      'undo',
      folder.path('korjattu.xlsx'),
      '--changes',
      folder.path(name),
      '-o',
      folder.path('x.xlsx'),
    ]);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(name)]);
  });
});
