import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { CellValue } from '../../src/core/model/cell';
import type { Grid } from '../../src/core/model/grid';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { ownWordSheets } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
const WHOLE = 'Koko lista.xlsx';
const ADDRESS = 'Salatie 1';

const client = (
  name: string,
  code: string,
  coach: string,
  address = 'Rantatie 5',
  secret = '',
): CellValue[] => [
  name,
  code,
  'Savonlinna',
  address,
  'FI',
  'fi',
  'työmarkkinatuki',
  '02',
  44_000,
  secret,
  coach,
];
const LIST = {
  name: 'Asiakaslista',
  cells: [
    [
      'Nimi',
      'Henkilötunnus',
      'Kotikunta',
      'Katuosoite',
      'Kansalaisuus',
      'Äidinkieli',
      'Etuus',
      'Työllisyyskoodi',
      'Työttömyys alkanut',
      'Turvakielto',
      'Omavalmentaja',
    ],
    client('Aho Aino', '010190-999W', 'Virtanen Matti'),
    client('Lahti Eero', '010272-9405', 'Sokolova Irina', ADDRESS, 'kyllä'),
    client('Niemi Noora', '240195-9725', 'Virtanen Matti'),
  ],
};
const COACHES = {
  name: 'Valmentajat',
  cells: [
    ['Omavalmentaja', 'Tunnus', 'Työaika %'],
    ['Virtanen Matti', 'VM', 100],
    ['Sokolova Irina', 'SI', 100],
  ],
};

async function gridsOf(file: string): Promise<readonly Grid[]> {
  return await readAllGrids(await openWorkbookFile(readFileSync(file), path.basename(file)));
}

/** Splits the list into a folder of its own. */
async function splitList(date = '2021-03-31'): Promise<string> {
  const input = await folder.add(`list-${date}.xlsx`, [LIST, COACHES]);
  const out = folder.path(`parts-${date}-${count++}`);
  expect(await tell(['split', input, '-o', out, '--date', date])).toMatchObject({ exitCode: 0, stderr: '' });
  return out;
}
let count = 0;

/** A file as another program saves it: bare cells, nothing hidden, under a name of its own; with the list changed. */
async function returned(
  file: string,
  name: string,
  change: (rows: CellValue[][]) => CellValue[][],
): Promise<string> {
  const [list, ...others] = (await gridsOf(file)).map(({ sheet, cells }) => ({ name: sheet, cells }));
  const rows = change(list!.cells.map((row) => [...row]));
  return await folder.add(name, [...others, { name: 'Kopio', cells: rows }]);
}

async function merged(
  ...files: string[]
): Promise<{ exitCode: number; stdout: string; stderr: string; grids: readonly Grid[] }> {
  const out = folder.path(`merged-${count++}.xlsx`);
  const told = await tell(['merge', ...files, '-o', out]);
  return { ...told, grids: told.exitCode > 1 ? [] : await gridsOf(out) };
}

describe('split', () => {
  test('gives each coach a workbook with only that coach’s clients, and no token tells of the person', async () => {
    const out = await splitList();
    expect(readdirSync(out).sort()).toEqual([WHOLE, 'Sokolova Irina.xlsx', 'Virtanen Matti.xlsx']);
    const [list] = await gridsOf(path.join(out, 'Virtanen Matti.xlsx'));
    expect(list!.cells.map(([name]) => name)).toEqual(['Nimi', 'Aho Aino', 'Niemi Noora']);
    const tokens = list!.cells.slice(1).map((row) => row.at(-1) as string);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) expect(token).toMatch(/^[0-9A-Z]+-\d$/);
  });

  test('what a non-disclosure order withholds stays at home', async () => {
    const out = await splitList();
    const part = JSON.stringify(await gridsOf(path.join(out, 'Sokolova Irina.xlsx')));
    expect(part).not.toContain(ADDRESS);
    expect(JSON.stringify(await gridsOf(path.join(out, WHOLE)))).toContain(ADDRESS);
  });

  test('writes over nothing without --force, and all files or none', async () => {
    const out = await splitList();
    const input = folder.path('list-2021-03-31.xlsx');
    expect(await tell(['split', input, '-o', out])).toMatchObject({ exitCode: 2 });
    expect(await tell(['split', input, '-o', out, '--force', '--quiet'])).toMatchObject({ exitCode: 0 });
  });
});

describe('merge', () => {
  test('of files that nobody changed gives the list again, withheld addresses too', async () => {
    const out = await splitList();
    const { exitCode, grids } = await merged(...readdirSync(out).map((file) => path.join(out, file)));
    expect(exitCode).toBe(0);
    expect(grids[0]!.cells).toEqual(LIST.cells.map((row) => row.map((cell) => (cell === '' ? null : cell))));
    // The sheet of coaches comes along, so that the list can be worked on.
    expect(grids.map(({ sheet }) => sheet)).toContain('Valmentajat');
  });

  test('a file that was renamed, sorted and saved by another program finds its rows', async () => {
    const out = await splitList();
    const back = await returned(
      path.join(out, 'Virtanen Matti.xlsx'),
      'palautus.xlsx',
      ([header, first, second]) => [header!, second!.with(6, 'peruspäiväraha'), first!],
    );
    const { exitCode, stdout, grids } = await merged(
      path.join(out, WHOLE),
      back,
      path.join(out, 'Sokolova Irina.xlsx'),
    );
    expect(exitCode).toBe(0);
    expect(stdout).toContain('1 solu muutettu, 0 riviä lisätty');
    expect(grids[0]!.cells.map((row) => row[6])).toEqual([
      'Etuus',
      'työmarkkinatuki',
      'työmarkkinatuki',
      'peruspäiväraha',
    ]);
  });

  test('conflicts, added and vanished rows are listed, and nothing is lost', async () => {
    const out = await splitList();
    const part = path.join(out, 'Virtanen Matti.xlsx');
    const one = await returned(part, 'a.xlsx', ([header, first, second]) => [
      header!,
      first!.with(2, 'Sulkava'),
      second!,
    ]);
    const two = await returned(part, 'b.xlsx', ([header, first]) => [
      header!,
      first!.with(2, 'Enonkoski'),
      ['Uusi Ulla', '010190-999W'],
    ]);
    const { exitCode, grids, stdout } = await merged(
      path.join(out, WHOLE),
      one,
      two,
      path.join(out, 'Sokolova Irina.xlsx'),
    );
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1 solussa on ristiriita');
    expect(stdout).toContain('1 rivi puuttui');
    expect(grids[0]!.cells.map((row) => [row[0], row[2]])).toEqual([
      ['Nimi', 'Kotikunta'],
      ['Aho Aino', 'Savonlinna'],
      ['Lahti Eero', 'Savonlinna'],
      ['Niemi Noora', 'Savonlinna'],
      ['Uusi Ulla', undefined],
    ]);
    const conflicts = grids.find(({ sheet }) => sheet === 'Ristiriidat')!;
    expect(conflicts.cells.slice(1)).toEqual([
      ['C2', 'Kotikunta', 'Savonlinna', 'a.xlsx', 'Sulkava'],
      ['C2', 'Kotikunta', 'Savonlinna', 'b.xlsx', 'Enonkoski'],
    ]);
  });

  test('a coach who has not returned a file is missed', async () => {
    const out = await splitList();
    const { exitCode, stdout } = await merged(path.join(out, WHOLE), path.join(out, 'Sokolova Irina.xlsx'));
    expect(exitCode).toBe(1);
    expect(stdout).toContain('1/2');
  });

  test('two coaches of one name have a part each', async () => {
    const [header, ...others] = COACHES.cells as [CellValue[], ...CellValue[][]];
    const namesakes = others.map((coach) => coach.with(0, 'Virtanen Matti'));
    const list = LIST.cells.map((row, at) => (at === 0 ? row : row.with(-1, at === 2 ? 'SI' : 'VM')));
    const input = await folder.add('namesakes.xlsx', [
      { ...LIST, cells: list },
      { ...COACHES, cells: [header, ...namesakes] },
    ]);
    const out = folder.path('namesakes');
    await tell(['split', input, '-o', out]);
    const files = readdirSync(out);
    expect(files.sort()).toEqual([WHOLE, 'Virtanen Matti (SI).xlsx', 'Virtanen Matti.xlsx']);
    expect(await merged(...files.map((file) => path.join(out, file)))).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('2/2') as string,
    });
  });

  test.each<[string, () => Promise<string[]>, RegExp]>([
    [
      'a file of another month',
      async () => [
        path.join(await splitList(), WHOLE),
        path.join(await splitList('2021-04-30'), 'Virtanen Matti.xlsx'),
      ],
      /toiselta kuukaudelta/,
    ],
    ['no whole list', async () => [path.join(await splitList(), 'Virtanen Matti.xlsx')], /koko lista/],
    ['nothing but the whole list', async () => [path.join(await splitList(), WHOLE)], /palauttama tiedosto/],
    [
      'a file that no split made',
      async () => [path.join(await splitList(), WHOLE), await folder.add('muu.xlsx', [LIST])],
      /muu\.xlsx ei ole työkirja/,
    ],
    [
      'a file without its tokens',
      async () => {
        const out = await splitList();
        const part = path.join(out, 'Virtanen Matti.xlsx');
        return [
          path.join(out, WHOLE),
          await returned(part, 'c.xlsx', (rows) => rows.map((row) => row.slice(0, -1))),
        ];
      },
      /c\.xlsx on poistettu sarake/,
    ],
  ])('%s is refused in one sentence', async (_, files, sentence) => {
    const { exitCode, stderr } = await merged(...(await files()));
    expect(exitCode).toBe(3);
    expect(stderr.trim().split('\n')).toEqual([expect.stringMatching(sentence)]);
  });
});

test('own headings, own words and settings of rules come home with the merged list', async () => {
  const input = await folder.add('own-words.xlsx', ownWordSheets());
  const out = folder.path('own-words');
  await tell(['split', input, '-o', out, '--date', '2021-03-31']);
  const files = readdirSync(out).map((name) => path.join(out, name));
  const home = folder.path('own-words-home.xlsx');
  expect(await tell(['merge', ...files, '-o', home])).toMatchObject({ stderr: '' });
  const reportOf = async (file: string) => {
    const { stdout } = await tell(['check', file, '--date', '2021-03-31', '--report', '-']);
    return JSON.parse(stdout) as { findingCounts: object; clients: { membership: string }[] };
  };
  const [before, after] = [await reportOf(input), await reportOf(home)];
  expect(after.clients.map(({ membership }) => membership)).toEqual(
    before.clients.map(({ membership }) => membership),
  );
  expect(after.findingCounts).not.toHaveProperty('benefit-unknown');
  expect(after.findingCounts).not.toHaveProperty('person-id-temporary');
});
