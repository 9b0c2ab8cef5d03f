import { existsSync } from 'node:fs';
import { readFile, symlink } from 'node:fs/promises';
import { coachSheet, listSheet } from './messy-list.fixture';
import type { Told } from './test-world.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();
const OUT = (): string => folder.path('out.xlsx');

/** One plain sentence on stderr, nothing on stdout, no result. */
function expectRefusal(told: Told, exitCode: number): void {
  expect({ ...told, stderr: '' }).toEqual({ exitCode, stdout: '', stderr: '' });
  expect(told.stderr).toMatch(/^\S[^\n]+\n$/);
  expect(told.stderr).not.toMatch(/ at |Error|undefined/);
  expect(existsSync(OUT())).toBe(false);
}

describe('exit code 2: the command line is wrong', () => {
  test.each([
    [['stroll'], 'stroll'],
    [['run', 'x.xlsx'], '-o'],
    [['run', 'x.xlsx', '-o', 'y.xlsx', '--speed'], '--speed'],
    [['check', 'x.xlsx', '--date', '31.3.2021'], '31.3.2021'],
    [['check', 'x.xlsx', '--lang', 'de'], 'de'],
  ])('%j', async (words, named) => {
    const told = await tell(words);
    expectRefusal(told, 2);
    expect(told.stderr).toContain(named);
  });

  test('is told in the language asked for, whatever is wrong', async () => {
    const told = await tell(['run', '--lang', 'en', '--speed']);
    expect(told.stderr).toContain('--speed');
    expect(told.stderr).not.toBe((await tell(['run', '--speed'])).stderr);
  });

  test('the input is not written over, neither by its path nor through a link', async () => {
    const input = await folder.add('list.xlsx', [listSheet()]);
    const before = await readFile(input);
    await symlink(input, folder.path('link.xlsx'));
    for (const words of [
      ['-o', input],
      ['-o', folder.path('link.xlsx')],
      ['-o', OUT(), '--report', input],
      ['-o', OUT(), '--report', folder.path('link.xlsx')],
    ]) {
      expectRefusal(await tell(['run', input, ...words, '--force']), 2);
    }
    expectRefusal(await tell(['check', input, '--report', input]), 2);
    expect(before.equals(await readFile(input))).toBe(true);
  });

  test('an unknown profile', async () => {
    const input = await folder.add('list.xlsx', [listSheet()]);
    const told = await tell(['run', input, '-o', OUT(), '--profile', 'turku-2021']);
    expectRefusal(told, 2);
    expect(told.stderr).toContain('turku-2021');
  });

  test('a profile file with mistakes: each with its place', async () => {
    const input = await folder.add('list.xlsx', [listSheet()]);
    const shipped: unknown = JSON.parse((await readFile('templates/profiles/mikkeli-2021.json')).toString());
    const profile = await folder.add(
      'broken.json',
      JSON.stringify({ ...(shipped as object), coachLimitPerFte: 'sata', validFrom: '1.3.2021' }),
    );
    const told = await tell(['run', input, '-o', OUT(), '--profile', profile]);
    expectRefusal(told, 2);
    expect(told.stderr).toContain('coachLimitPerFte: ');
    expect(told.stderr).toContain('validFrom: ');
    expect(told.stderr).not.toContain('sata');
  });
});

describe('exit code 3: the input is refused', () => {
  test.each([
    ['is not there', null],
    ['is no workbook', 'Hei vain'],
    ['is empty', ''],
    ['is a page of the web', '<!doctype html><html><body>list</body></html>'],
    ['is a workbook cut short', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    [
      'has a password, or is of the old format',
      Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    ],
  ])('a file that %s', async (_, content) => {
    const input = content === null ? folder.path('none.xlsx') : await folder.add('odd.xlsx', content);
    const told = await tell(['run', input, '-o', OUT()]);
    expectRefusal(told, 3);
    expect(told.stderr).toContain(content === null ? 'none.xlsx' : 'odd.xlsx');
    expect(told.stderr).not.toContain(folder.path('.'));
  });

  test('a workbook without a client list', async () => {
    const input = await folder.add('coaches.xlsx', [coachSheet()]);
    expectRefusal(await tell(['run', input, '-o', OUT()]), 3);
  });

  describe('two equally good lists', () => {
    let input = '';
    beforeAll(async () => {
      input = await folder.add('two.xlsx', [listSheet('Helmikuu'), listSheet('Maaliskuu'), coachSheet()]);
    });

    test('both sheets are named', async () => {
      const told = await tell(['run', input, '-o', OUT()]);
      expectRefusal(told, 3);
      expect(told.stderr).toContain('Helmikuu');
      expect(told.stderr).toContain('Maaliskuu');
      expect(told.stderr).toContain('--sheet');
    });

    test('--sheet picks one', async () => {
      const { exitCode, stdout } = await tell(['check', input, '--sheet', 'Maaliskuu']);
      expect(exitCode).toBe(0);
      expect(stdout).toContain('taulukko Maaliskuu');
    });

    test.each([
      ['Huhtikuu', 'that is not there'],
      ['Tiimi', 'that is no client list'],
    ])('--sheet %s, one %s', async (sheet) => {
      const told = await tell(['run', input, '-o', OUT(), '--sheet', sheet]);
      expectRefusal(told, 3);
      expect(told.stderr).toContain(sheet);
    });
  });

  test('a file of coaches that has none, or is not there', async () => {
    const input = await folder.add('list.xlsx', [listSheet()]);
    for (const coaches of [input, folder.path('nowhere.xlsx')]) {
      expectRefusal(await tell(['run', input, '-o', OUT(), '--coaches', coaches]), 3);
    }
  });
});
