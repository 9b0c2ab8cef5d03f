import { readFile } from 'node:fs/promises';
import { reportSchema } from '../../src/app/report-schema';
import type { CellValue } from '../../src/core/model/cell';
import { readAllGrids } from '../../src/app/read-all-grids';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { CLIENT_ROWS, coachSheet, HEADINGS, listSheet, personId } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
const [first] = CLIENT_ROWS;
/** Everybody but the first client, who stands on the list twice. */
const others = CLIENT_ROWS.filter((row) => row[2] !== first![2]);
const listOf = (rows: readonly (readonly CellValue[])[]) => [
  { name: 'Lista', cells: [HEADINGS, ...rows] },
  coachSheet(),
];

async function run(input: string, output: string, date: string, ...options: readonly string[]) {
  const told = await tell([
    'run',
    input,
    '-o',
    output,
    '--date',
    date,
    '--force',
    '--report',
    '-',
    ...options,
  ]);
  if (told.stdout === '') throw new Error(told.stderr);
  return reportSchema.parse(JSON.parse(told.stdout));
}

async function sheetOf(file: string, name: string) {
  const grids = await readAllGrids(await openWorkbookFile(await readFile(file), 'x.xlsx'));
  return grids.find(({ sheet }) => sheet === name)!.cells;
}

describe('last month’s result', () => {
  let february = '';
  let march = '';
  beforeAll(async () => {
    const before = await folder.add('february-list.xlsx', listOf(others));
    february = folder.path('february.xlsx');
    await run(before, february, '2021-02-26');
    march = await folder.add('march-list.xlsx', listOf(CLIENT_ROWS));
  });

  test('tells what has changed, in the report and on the summary', async () => {
    const output = folder.path('march.xlsx');
    const { summary } = await run(march, output, '2021-03-31', '--previous', february);
    const rowOf = (table: string, name: string) => summary[table]!.find((row) => row.class === name);
    const clients = rowOf('keyFigures', 'clients')!;
    expect(clients.value - clients.before!).toBe(1);
    expect(rowOf('changes', 'in')).toMatchObject({ value: 1 });
    expect(rowOf('changes', 'out')).toMatchObject({ value: 0 });
    const cells = await sheetOf(output, 'Yhteenveto');
    expect(cells[1]?.[0]).toContain('vertailu 2/2021');
    expect(cells).toContainEqual(expect.arrayContaining(['Asiakkaita', clients.value, clients.before, 1]));
  });

  test('gives its history to the new result, each month once', async () => {
    const output = folder.path('march.xlsx');
    await run(march, output, '2021-03-31', '--previous', february);
    const months = new Set((await sheetOf(output, 'Historia')).slice(1).map(([month]) => month));
    expect([...months]).toEqual(['2021-02', '2021-03']);
    const again = folder.path('again.xlsx');
    await run(output, again, '2021-03-31', '--previous', february);
    expect(await sheetOf(again, 'Historia')).toEqual(await sheetOf(output, 'Historia'));
  });

  test('is not needed where the workbook has a history of its own', async () => {
    const output = folder.path('own-history.xlsx');
    const { summary } = await run(february, output, '2021-03-31');
    expect(summary.keyFigures!.find((row) => row.class === 'clients')?.before).toBeGreaterThan(0);
    expect(summary.changes).toEqual([]);
  });

  test('is never written over', async () => {
    const told = await tell(['run', march, '-o', february, '--previous', february, '--force']);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
  });

  test.each([
    ['of the same month', '2021-02-26', 'saman tai myöhemmän kuukauden'],
    ['of a later month', '2021-01-29', 'saman tai myöhemmän kuukauden'],
  ])('%s is refused in one sentence', async (_, date, words) => {
    const output = folder.path('never.xlsx');
    const told = await tell(['run', march, '-o', output, '--date', date, '--previous', february]);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain(words);
    await expect(readFile(output)).rejects.toThrow('ENOENT');
  });

  test('that no run made is refused in one sentence', async () => {
    const told = await tell(['run', march, '-o', folder.path('never.xlsx'), '--previous', march]);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain('march-list.xlsx ei ole Omavalmentajan tulos');
  });
});

test('a municipality that was merged since is compared with the one that took it in', async () => {
  const rowIn = (municipality: string, number: number): CellValue[] => {
    const row = [...first!];
    row[HEADINGS.indexOf('Hetu')] = personId('010190', number);
    row[HEADINGS.indexOf('Kotikunta')] = municipality;
    return row;
  };
  const then = listOf([rowIn('Pertunmaa', 911), rowIn('Pertunmaa', 912), rowIn('Mäntyharju', 913)]);
  const before = await folder.add('2024-list.xlsx', then);
  const december = folder.path('december.xlsx');
  const report = await run(before, december, '2024-12-31', '--profile', 'mikkeli-2021');
  const counts = ({ summary }: typeof report) =>
    summary.municipality!.map((row) => [row.class, row.value, row.before]);
  expect(counts(report)).toEqual([
    ['588', 2, undefined],
    ['507', 1, undefined],
  ]);
  const now = await folder.add('2025-list.xlsx', listOf([rowIn('Pertunmaa', 911), rowIn('Mäntyharju', 913)]));
  const january = ['--profile', 'mikkelin-seutu-2025', '--previous', december];
  expect(counts(await run(now, folder.path('january.xlsx'), '2025-01-31', ...january))).toEqual([
    ['507', 2, 3],
  ]);
});

describe('a layout of one’s own', () => {
  test('gives order, headings and tables', async () => {
    const title = { fi: 'Iän mukaan', sv: 'Efter ålder', en: 'By age' };
    const layout = { sections: [{ table: 'ageClass', title }, { table: 'keyFigures' }] };
    const file = await folder.add('layout.json', JSON.stringify(layout));
    const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
    const output = folder.path('laid-out.xlsx');
    await run(input, output, '2021-03-31', '--layout', file, '--lang', 'sv');
    const titles = (await sheetOf(output, 'Sammandrag')).map(([cell]) => cell);
    expect(titles).toContain('Efter ålder');
    expect(titles).not.toContain('Målgrupper');
    expect(titles.indexOf('Efter ålder')).toBeLessThan(titles.indexOf('Nyckeltal'));
  });

  test.each([
    ['{"sections": [{"table": "ages"}]}', 'sections[0]: tähän kuuluu osio'],
    ['not json', 'JSON'],
  ])('%s is refused in one sentence', async (json, words) => {
    const file = await folder.add('layout.json', json);
    const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
    const told = await tell(['run', input, '-o', folder.path('never.xlsx'), '--layout', file]);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain(words);
  });

  test('that is not there is told', async () => {
    const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
    const told = await tell([
      'run',
      input,
      '-o',
      folder.path('never.xlsx'),
      '--layout',
      folder.path('no.json'),
    ]);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain('no.json');
  });
});
