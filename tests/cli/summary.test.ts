import { readFile } from 'node:fs/promises';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { CellValue } from '../../src/core/model/cell';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { CLIENT_ROWS, coachSheet, HEADINGS, personId, SURNAMES } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
let list = '';

/** Sixty clients of one town: two of them long unemployed, one of them in training. */
beforeAll(async () => {
  const [first] = CLIENT_ROWS;
  const rows = Array.from({ length: 60 }, (_, index): CellValue[] => {
    const row = [...first!];
    const set = (heading: string, value: CellValue): void => {
      row[HEADINGS.indexOf(heading)] = value;
    };
    set('Hetu', personId(`${String(1 + (index % 28)).padStart(2, '0')}0190`, 900 + index));
    set('Työllisyyskoodi', index === 0 ? '08' : '02');
    set('Työttömyys alkanut', index < 2 ? 43_000 : 44_200);
    return row;
  });
  list = await folder.add('list.xlsx', [{ name: 'Lista', cells: [HEADINGS, ...rows] }, coachSheet()]);
});

async function cellsOf(file: string): Promise<readonly (readonly CellValue[])[]> {
  const grids = await readAllGrids(await openWorkbookFile(await readFile(file), 'x.xlsx'));
  expect(grids).toHaveLength(1);
  return grids[0]!.cells;
}

const rowOf = (cells: readonly (readonly CellValue[])[], label: string, from = 0) =>
  cells.slice(from).find(([first]) => first === label);

describe('the summary alone', () => {
  test('is one sheet with the figures of the list, without clients', async () => {
    const output = folder.path('summary.xlsx');
    const told = await tell(['summary', list, '-o', output]);
    expect(told).toMatchObject({ exitCode: 0, stdout: `Kirjoitettu ${output}\n`, stderr: '' });
    const cells = await cellsOf(output);
    expect(rowOf(cells, 'Asiakkaita')?.[1]).toBe(60);
    expect(rowOf(cells, 'Työttömiä työnhakijoita')?.[1]).toBe(59);
    expect(JSON.stringify(cells)).not.toContain(SURNAMES[0]);
  });

  test('does not write over an earlier one unasked', async () => {
    const output = await folder.add('there.xlsx', 'x');
    expect((await tell(['summary', list, '-o', output])).exitCode).toBe(2);
    expect((await readFile(output)).toString()).toBe('x');
    expect((await tell(['summary', list, '-o', output, '--force'])).exitCode).toBe(0);
  });
});

describe('the summary for publication', () => {
  let cells: readonly (readonly CellValue[])[];
  let stdout = '';
  beforeAll(async () => {
    const output = folder.path('public.xlsx');
    ({ stdout } = await tell(['summary', list, '--public', '-o', output]));
    cells = await cellsOf(output);
  });

  test('hides small counts and what would give them away', () => {
    const durations = cells.findIndex(([first]) => first === 'Työttömyyden kesto');
    expect(rowOf(cells, '2 vuotta tai yli', durations)?.slice(1)).toEqual(['..']);
    expect(rowOf(cells, 'Pitkäaikaistyöttömiä')?.[1]).toBe('..');
    const codes = cells.findIndex(([first]) => first === 'Työllisyyskoodi');
    expect(rowOf(cells, '08 koulutuksessa', codes)?.[1]).toBe('..');
    expect(rowOf(cells, '02 työtön', codes)?.[1]).toBe('..');
    expect(rowOf(cells, '07 työllistymistä edistävässä palvelussa', codes)?.[1]).toBe(0);
    // The unemployed and those in training are all clients.
    expect(rowOf(cells, 'Työttömiä työnhakijoita')?.[1]).toBe('..');
    expect(rowOf(cells, 'Aktivointiaste')).toBeUndefined();
    expect(rowOf(cells, 'Asiakkaita')?.[1]).toBe(60);
  });

  test('says what is hidden, on the sheet and on the command line', () => {
    expect(cells[2]?.[0]).toContain('Alle 5 henkilön luvut on peitetty (..)');
    expect(stdout).toMatch(/Peitetty \d+ lukua, joka on alle 5, ja \d+ muuta/);
  });

  test('names no client, no coach and no office matter', () => {
    const text = JSON.stringify(cells);
    for (const word of [...SURNAMES, 'Valmentaja', 'Omavalmentaja', 'Listan huomiot', 'turvakielto'])
      expect(text).not.toContain(word);
  });

  test('the threshold is that of the profile, or of the settings', async () => {
    const input = await folder.add('settings.xlsx', [
      { name: 'Lista', cells: [HEADINGS, ...CLIENT_ROWS] },
      {
        name: 'Asetukset',
        cells: [
          ['profile', 'savonlinna-2021'],
          ['smallCellThreshold', 3],
          ['clientSheet', 'Lista'],
        ],
      },
    ]);
    const output = folder.path('three.xlsx');
    await tell(['summary', input, '--public', '-o', output]);
    expect((await cellsOf(output))[2]?.[0]).toContain('Alle 3 henkilön');
  });

  test('--public belongs to this command only', async () => {
    const told = await tell(['run', list, '--public', '-o', folder.path('never.xlsx')]);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain('--public');
  });
});
