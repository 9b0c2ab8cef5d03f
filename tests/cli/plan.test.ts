import { readFile } from 'node:fs/promises';
import { readAllGrids } from '../../src/app/read-all-grids';
import type { PlanOutlook } from '../../src/app/plan-outlook';
import type { PlanComparison } from '../../src/core/plan/compare-plans';
import { reportSchema } from '../../src/app/report-schema';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { coachSheet, listSheet } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
const SAMPLE = 'assets/samples/savonlinna-asiakaslista.xlsx';
const OF_SAMPLE = [SAMPLE, '--date', '2021-03-31'];

async function compared(...words: string[]): Promise<PlanComparison> {
  const { stdout, stderr } = await tell(['what-if', ...OF_SAMPLE, ...words, '--report', '-']);
  expect(stderr).toBe('');
  return JSON.parse(stdout) as PlanComparison;
}

describe('what-if', () => {
  test('puts two plans of the sample side by side and breaks no limit in either', async () => {
    const { before, after, coaches } = await compared('--limit', '95', '--more', '50', '--more', '100');
    expect(before.capacity).toBe(1750);
    expect(after.capacity).toBe(17 * 95 + 47 + 47 + 95);
    expect(after.assigned).toBe(before.assigned);
    expect(coaches).toHaveLength(20);
    expect(coaches.slice(18).map(({ name, before: now }) => [name, now])).toEqual([
      ['Uusi omavalmentaja 1 (50 %)', null],
      ['Uusi omavalmentaja 2 (100 %)', null],
    ]);
    for (const { after: then } of coaches) expect(then!.load).toBeLessThanOrEqual(then!.limit);
    expect(coaches.reduce((sum, { after: then }) => sum + then!.load, 0)).toBe(after.assigned);
  });

  test('shares out the clients of a coach who is away, and says how many are left out', async () => {
    const { before, after, coaches, different } = await compared('--absent', 'virtanen matti');
    const away = coaches.find(({ name }) => name === 'Virtanen Matti')!;
    expect(away.after).toEqual({ limit: 0, load: 0 });
    expect(after.without).toBe(before.clients - after.capacity);
    expect(after.assigned).toBe(after.capacity);
    expect(different).toBeGreaterThanOrEqual(away.before!.load);
  });

  test('of nothing changes nothing', async () => {
    const { before, after, different } = await compared();
    expect(different).toBe(0);
    expect(after).toEqual(before);
  });

  test.each([
    ['fi', 'Jako nyt ja muutoksen jälkeen', 'Virtanen Matti  '],
    ['sv', 'Fördelningen nu och efter ändringen', 'Ny personlig coach 1 (50 %)'],
    ['en', 'The assignment now and after the change', 'New coach 1 (50 %)'],
  ])('is told in %s', async (language, title, line) => {
    const { stdout } = await tell(['what-if', ...OF_SAMPLE, '--more', '50', '--lang', language]);
    expect(stdout.startsWith(`${title}\n`)).toBe(true);
    expect(stdout).toContain(`\n${line}`);
  });

  test.each([
    [['--absent', 'Nobody'], 'Omavalmentajaa ”Nobody” ei ole'],
    [['--lock', '1'], 'Rivillä 1 ei ole asiakasta.'],
  ])('refuses %j in a sentence', async (words, sentence) => {
    const { exitCode, stdout, stderr } = await tell(['what-if', ...OF_SAMPLE, ...words]);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(sentence);
  });
});

describe('plan', () => {
  test('tells of the sample what each goal reached and what would better it', async () => {
    const { stdout } = await tell(['plan', ...OF_SAMPLE, '--report', '-']);
    const { figures, need, prices, curve } = JSON.parse(stdout) as PlanOutlook;
    expect(need.all).toMatchObject({
      clients: figures.clients,
      without: 0,
      neededFte: figures.clients / 100,
    });
    expect(need.presentFte).toBe(17.5);
    expect(need.specialities.reduce((sum, { clients }) => sum + clients, 0)).toBe(figures.clients);
    expect(need.municipalities.reduce((sum, { clients }) => sum + clients, 0)).toBe(figures.clients);
    expect(prices!.coaches.length).toBeGreaterThan(0);
    const moves = curve!.map((point) => point.moves);
    expect(moves).toEqual([...moves].sort((a, b) => a - b));
    const points = curve!.map((point) => point.points);
    expect(points).toEqual([...points].sort((a, b) => b - a));
    // The plan that is best with the points of a change counted in is one of those that are worth their moves.
    expect(curve!.map((point) => point.points + 8 * point.moves)).toContain(figures.penalty);
  });

  test.each([
    ['fi', ['Mihin jako perustuu', 'Omavalmentajat', 'Mitä vaihdot tuovat']],
    ['sv', ['Vad fördelningen bygger på', 'Personliga coacher', 'Vad byten ger']],
    ['en', ['What the assignment comes to', 'Coaches', 'What changes of coach buy']],
  ])('is told in %s', async (language, titles) => {
    const { exitCode, stdout } = await tell(['plan', ...OF_SAMPLE, '--lang', language]);
    expect(exitCode).toBe(0);
    for (const title of titles) expect(stdout).toContain(title);
  });

  test('tells a coach who is away from one who has no places', async () => {
    const lineOf = async (...words: string[]): Promise<string | undefined> =>
      (await tell(['plan', ...OF_SAMPLE, ...words])).stdout
        .split('\n')
        .find((line) => line.includes('Virtanen Matti'));
    expect(await lineOf()).toMatch(/\d+ \/ 100, vapaana/);
    expect(await lineOf('--absent', 'Virtanen Matti')).toContain('poissa');
    expect(await lineOf('--limit', '0')).toContain('ei ota asiakkaita');
  });

  test('refuses a list without coaches', async () => {
    const list = await folder.add('no-coaches.xlsx', [listSheet()]);
    const { exitCode, stderr } = await tell(['plan', list]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('omavalmentajien taulukkoa');
  });
});

test('the clients of a coach who is away are shared out with a reason, and are back when the absence is over', async () => {
  const list = await folder.add('absence.xlsx', [listSheet(), coachSheet()]);
  const first = coachSheet().cells[1]![0] as string;
  const run = async (input: string, output: string, ...words: string[]) => {
    const { stdout, stderr } = await tell(['assign', input, '-o', output, ...words, '--report', '-']);
    expect(stderr).toBe('');
    return reportSchema.parse(JSON.parse(stdout));
  };
  const before = await run(list, folder.path('before.xlsx'), '--date', '2021-03-31');
  expect(before.assignment!.coaches[0]!.load).toBeGreaterThan(0);

  const away = folder.path('away.xlsx');
  const absence = `${first}=2021-03-01..2021-06-30`;
  const during = await run(list, away, '--date', '2021-03-31', '--absent', absence);
  expect(during.assignment!.coaches[0]).toMatchObject({ name: first, limit: 0, load: 0 });
  const grids = await readAllGrids(await openWorkbookFile(await readFile(away), 'away.xlsx'));
  expect(grids.flatMap(({ cells }) => cells.flat())).toContainEqual(
    expect.stringContaining(`${first} on poissa 30.6.2021 asti`),
  );

  const after = await run(away, folder.path('after.xlsx'), '--date', '2021-07-01');
  expect(after.assignment!.coaches[0]).toEqual(before.assignment!.coaches[0]);
});
