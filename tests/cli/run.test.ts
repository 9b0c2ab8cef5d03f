import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { reportSchema } from '../../src/app/report-schema';
import { openWorkbookFile } from '../../src/workbook/xlsx-file/open';
import { coachSheet, listSheet } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
let input = '';
let bytes: Buffer;

beforeAll(async () => {
  input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
  bytes = await readFile(input);
});
afterEach(async () => {
  expect(bytes.equals(await readFile(input))).toBe(true);
});

async function sheetsOf(file: string): Promise<readonly string[]> {
  const workbook = await openWorkbookFile(await readFile(file), 'result.xlsx');
  return (await workbook.listSheets()).map(({ name }) => name);
}

async function reportIn(file: string) {
  return reportSchema.parse(JSON.parse((await readFile(file)).toString()));
}

describe('the main job', () => {
  test('writes the result and the report, and tells of it on stdout alone', async () => {
    const output = folder.path('new/folder/result.xlsx');
    const report = folder.path('new/report.json');
    const told = await tell(['run', input, '-o', output, '--report', report]);
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(told.stdout).toContain(
      'Omavalmentaja 9.8.7 · Savonlinnan työllisyyden kuntakokeilu · tilanne 31.3.2021',
    );
    expect(told.stdout).toContain('list.xlsx, taulukko Lista: 7 asiakasriviä, otsikot rivillä 3');
    expect(told.stdout).toContain('kyllä 5 · ei 1 · tarkista 1');
    expect(told.stdout).toContain(output);
    expect(await sheetsOf(output)).toEqual([
      'Yhteenveto',
      'Asiakkaat',
      'Valmentajat',
      'Huomiot',
      'Ratkaistavat',
      'Historia',
      'Asetukset',
      'Loki',
    ]);
    expect(readdirSync(folder.path('new/folder'))).toEqual(['result.xlsx']);

    const { clients, assignment, source, referenceDate } = await reportIn(report);
    expect(referenceDate).toBe('2021-03-31');
    expect(source).toEqual({ file: 'list.xlsx', sheet: 'Lista', headerRow: 3, clientRows: 7 });
    expect(clients.map(({ row, membership, duplicateOf }) => [row, membership, duplicateOf])).toEqual([
      [4, 'yes', null],
      [5, 'yes', null],
      [7, 'yes', null],
      [8, 'yes', null],
      [9, 'yes', 4],
      [10, 'review', null],
      [11, 'no', null],
    ]);
    expect(clients.map(({ coach }) => coach !== null)).toEqual([true, true, true, true, false, false, false]);
    expect(assignment).toMatchObject({ status: 'complete', clients: 4, assigned: 4, capacity: 150 });
  });

  test('the same input gives the same result, byte for byte', async () => {
    const [first, second] = [folder.path('first.xlsx'), folder.path('second.xlsx')];
    await tell(['run', input, '-o', first]);
    await tell(['run', input, '-o', second]);
    expect((await readFile(first)).equals(await readFile(second))).toBe(true);
  });

  test.each([
    ['sv', 'Asiakkaat', 'Sammandrag'],
    ['en', 'Asiakkaat', 'Summary'],
  ])('--lang %s gives sheets in that language', async (language, notThis, first) => {
    const output = folder.path(`${language}.xlsx`);
    await tell(['run', input, '-o', output, '--lang', language]);
    const names = await sheetsOf(output);
    expect(names).toHaveLength(8);
    expect(names[0]).toBe(first);
    expect(names).not.toContain(notThis);
  });

  test('--date is the reference date', async () => {
    const told = await tell([
      'run',
      input,
      '-o',
      folder.path('d.xlsx'),
      '--date=2021-06-30',
      '--report',
      '-',
    ]);
    expect(reportSchema.parse(JSON.parse(told.stdout))).toMatchObject({ referenceDate: '2021-06-30' });
  });

  test('--include-review places those under review as well', async () => {
    const words = ['run', input, '-o', folder.path('review.xlsx'), '--include-review', '--report', '-'];
    const { clients } = reportSchema.parse(JSON.parse((await tell(words)).stdout));
    expect(clients.find(({ row }) => row === 10)).toMatchObject({
      membership: 'review',
      coach: expect.any(String) as string,
    });
  });

  test('a shortage is a result with exit code 1, and who is left out is told', async () => {
    const short = await folder.add('short.xlsx', [listSheet(), coachSheet(1)]);
    const output = folder.path('short-result.xlsx');
    const report = folder.path('short.json');
    const told = await tell(['run', short, '-o', output, '--report', report]);
    expect(told).toMatchObject({ exitCode: 1, stderr: '' });
    expect(told.stdout).toContain('3 asiakasta jää ilman omavalmentajaa');
    const { assignment } = await reportIn(report);
    expect(assignment).toMatchObject({
      status: 'shortage',
      clients: 4,
      assigned: 1,
      unassigned: 3,
      missingFte: 0.03,
    });
    expect(assignment?.unassignedRows).toHaveLength(3);
    expect(existsSync(output)).toBe(true);
  });

  test('where every coach is absent, nobody is placed and no load is told', async () => {
    const none = await folder.add('none.xlsx', [listSheet(), coachSheet(0)]);
    const told = await tell(['run', none, '-o', folder.path('none-result.xlsx')]);
    expect(told.exitCode).toBe(1);
    expect(told.stdout).toContain('4 asiakasta jää ilman omavalmentajaa');
    expect(told.stdout).not.toContain('∞');
  });

  test('without coaches all else is done: the assignment is null and a finding says so', async () => {
    const alone = await folder.add('alone.xlsx', [listSheet()]);
    const report = folder.path('alone.json');
    const told = await tell(['run', alone, '-o', folder.path('alone-result.xlsx'), '--report', report]);
    expect(told.exitCode).toBe(0);
    const { assignment, clients, findingCounts } = await reportIn(report);
    expect(assignment).toBeNull();
    expect(findingCounts['no-coaches']).toBe(1);
    expect(clients.filter(({ membership }) => membership === 'yes')).toHaveLength(5);
    expect(clients.every(({ coach }) => coach === null)).toBe(true);
  });

  test('coaches may come from another file', async () => {
    const alone = await folder.add('alone.xlsx', [listSheet()]);
    const coaches = await folder.add('coaches.xlsx', [coachSheet()]);
    const report = folder.path('with.json');
    const output = folder.path('with.xlsx');
    const told = await tell(['run', alone, '-o', output, '--coaches', coaches, '--report', report]);
    expect(told.exitCode).toBe(0);
    expect((await reportIn(report)).assignment).toMatchObject({ assigned: 4, capacity: 150 });
  });

  test('a CSV file is a client list too', async () => {
    const { cells } = listSheet();
    const csv = await folder.add(
      'list.csv',
      cells
        .map((row) => row.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join(';'))
        .join('\r\n'),
    );
    const told = await tell(['run', csv, '-o', folder.path('csv.xlsx'), '--report', '-']);
    const { source, clients } = reportSchema.parse(JSON.parse(told.stdout));
    expect(source).toEqual({ file: 'list.csv', sheet: 'list', headerRow: 3, clientRows: 7 });
    expect(clients.map(({ row }) => row)).toEqual([4, 5, 7, 8, 9, 10, 11]);
  });

  test('a profile from a file holds', async () => {
    const shipped: unknown = JSON.parse(
      (await readFile('templates/profiles/savonlinna-2021.json')).toString(),
    );
    const profile = await folder.add(
      'own.json',
      JSON.stringify({ ...(shipped as object), id: 'own', coachLimitPerFte: 50 }),
    );
    const words = ['run', input, '-o', folder.path('own.xlsx'), '--profile', profile, '--report', '-'];
    expect(reportSchema.parse(JSON.parse((await tell(words)).stdout))).toMatchObject({
      profile: 'own',
      assignment: { capacity: 75 },
    });
    // Its result cannot be read again under other rules without a word.
    const again = ['check', folder.path('own.xlsx')];
    expect(await tell(again)).toMatchObject({ exitCode: 2, stdout: '' });
    expect(await tell([...again, '--profile', profile])).toMatchObject({ exitCode: 0 });
  });

  test('a profile that weighs clients has weighted caseloads told in the sheet, the report and on the line', async () => {
    const shipped = JSON.parse((await readFile('templates/profiles/savonlinna-2021.json')).toString()) as {
      readonly assignment: object;
    };
    const profileWith = async (name: string, rules: object): Promise<string> =>
      await folder.add(
        `${name}.json`,
        JSON.stringify({ ...shipped, id: name, assignment: { ...shipped.assignment, ...rules } }),
      );
    const runWith = async (name: string, rules: object) => {
      const [output, report] = [folder.path(`${name}.xlsx`), folder.path(`${name}-report.json`)];
      const profile = await profileWith(name, rules);
      const told = await tell(['run', input, '-o', output, '--profile', profile, '--report', report]);
      const workbook = await openWorkbookFile(await readFile(output), 'result.xlsx');
      const [headings = [], ...rows] = (await workbook.readGrid('Valmentajat')).cells;
      const column = headings.indexOf('Painotettu asiakasmäärä');
      const cells = column === -1 ? null : rows.map((row) => row[column]);
      return { stdout: told.stdout, assignment: (await reportIn(report)).assignment!, cells };
    };

    const groups = ['noEarningsRelated', 'young', 'immigrant', 'foreignLanguage', 'longTermUnemployed'];
    const double = Object.fromEntries(groups.map((group) => [group, 2.5]));
    const weighted = await runWith('weighted', { spread: ['young'], weights: { byGroup: double } });
    const loads = weighted.assignment.coaches.map(({ weightedLoad }) => weightedLoad!);
    // Every member of the target group is in one of the groups.
    expect(loads).toEqual(weighted.assignment.coaches.map(({ load }) => load * 2.5));
    expect(weighted.cells).toEqual(loads);
    expect(weighted.assignment.weightedGapPercent).toBeGreaterThanOrEqual(0);
    expect(weighted.assignment.composition).toBeGreaterThan(0);
    expect(weighted.stdout).toMatch(/painotettu asiakasmäärä [\d,]+–[\d,]+ omavalmentajaa kohti; enintään/);

    const spread = await runWith('spread', { spread: ['young'] });
    expect(spread.assignment.composition).toBeGreaterThan(0);
    expect(spread.assignment).not.toHaveProperty('weightedGapPercent');
    expect(spread.cells).toBeNull();

    const plain = await runWith('plain', {});
    expect(plain.assignment).not.toHaveProperty('composition');
    expect(plain.assignment.coaches[0]).not.toHaveProperty('weightedLoad');
    expect(plain.cells).toBeNull();
    expect(plain.stdout).not.toContain('painotettu');
  });
});

describe('what goes to stdout', () => {
  test('--report - is the whole answer', async () => {
    const { stdout, stderr } = await tell(['run', input, '-o', folder.path('r.xlsx'), '--report', '-']);
    expect(() => reportSchema.parse(JSON.parse(stdout))).not.toThrow();
    expect(stderr).toBe('');
  });

  test('--quiet prints nothing', async () => {
    const words = ['run', input, '-o', folder.path('q.xlsx'), '--quiet'];
    expect(await tell(words)).toEqual({ exitCode: 0, stdout: '', stderr: '' });
    expect(existsSync(folder.path('q.xlsx'))).toBe(true);
  });

  test('progress goes to a terminal’s stderr and is taken away', async () => {
    const written: string[] = [];
    const stderr = { isTTY: true, write: (text: string) => written.push(text) };
    await tell(['run', input, '-o', folder.path('t.xlsx')], { stderr });
    expect(written.length).toBeGreaterThan(5);
    expect(written.at(-1)).toBe('\r\u001b[2K');
    expect(written.join('')).toContain('Luetaan');
  });
});

describe('a result that stands there already', () => {
  test('stays byte for byte without --force, and is replaced with it', async () => {
    const output = await folder.add('old.xlsx', 'an earlier result');
    const refused = await tell(['run', input, '-o', output]);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('--force');
    expect((await readFile(output)).toString()).toBe('an earlier result');

    expect((await tell(['run', input, '-o', output, '--force'])).exitCode).toBe(0);
    expect(await sheetsOf(output)).toHaveLength(8);
  });

  test('stays, with --force too, where the report cannot be written', async () => {
    const output = await folder.add('kept.xlsx', 'an earlier result');
    const words = ['run', input, '-o', output, '--force', '--report', `${input}/report.json`];
    const told = await tell(words);
    expect(told).toMatchObject({ exitCode: 2, stdout: '' });
    expect(told.stderr).toContain('report.json');
    expect((await readFile(output)).toString()).toBe('an earlier result');
  });

  test('no half of it is left where writing fails', async () => {
    const output = folder.path('failed/result.xlsx');
    const write = () => Promise.reject(new Error('no room'));
    const told = await tell(['run', input, '-o', output], { write });
    expect(told).toMatchObject({ exitCode: 3, stdout: '' });
    expect(told.stderr).not.toContain('no room');
    expect(existsSync(output)).toBe(false);
    expect(readdirSync(folder.path('.')).filter((name) => name.includes('.part'))).toEqual([]);
  });
});
