import { chmod, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { writeWholeFiles } from './write-whole-files';

let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);
const textOf = async (file: string): Promise<string> => (await readFile(file)).toString();

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'omavalmentaja-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

test('texts and bytes are written, and nothing else is left', async () => {
  await writeWholeFiles([
    { path: at('a.txt'), content: 'ä' },
    { path: at('b.bin'), content: Uint8Array.of(0, 255) },
  ]);
  expect(await textOf(at('a.txt'))).toBe('ä');
  expect([...(await readFile(at('b.bin')))]).toEqual([0, 255]);
  expect((await readdir(folder)).sort()).toEqual(['a.txt', 'b.bin']);
});

test('missing folders are made', async () => {
  await writeWholeFiles([{ path: at('x', 'y', 'a.txt'), content: 'a' }]);
  expect(await textOf(at('x', 'y', 'a.txt'))).toBe('a');
});

test('an earlier file is replaced', async () => {
  await writeFile(at('a.txt'), 'a long text of before');
  await writeWholeFiles([{ path: at('a.txt'), content: 'now' }]);
  expect(await textOf(at('a.txt'))).toBe('now');
  expect(await readdir(folder)).toEqual(['a.txt']);
});

test('no files are no work', async () => {
  await writeWholeFiles([]);
  expect(await readdir(folder)).toEqual([]);
});

describe('where the second file cannot be written', () => {
  // Each fails at another moment: the folder cannot be made, or the file cannot be put in its place.
  const obstacles = [
    {
      what: 'its folder is a file',
      second: () => at('wall', 'b.txt'),
      build: () => writeFile(at('wall'), 'wall'),
      name: 'b.txt',
      left: ['wall'],
    },
    {
      what: 'a folder has its name',
      second: () => at('b'),
      build: async () => {
        await mkdir(at('b'));
        await writeFile(at('b', 'inside'), '');
      },
      name: 'b',
      left: ['b'],
    },
  ];

  test.each(obstacles)('because $what, the first stays as it was', async ({ second, build, name, left }) => {
    await build();
    await writeFile(at('a.txt'), 'before');
    const writing = writeWholeFiles([
      { path: at('a.txt'), content: 'now' },
      { path: second(), content: 'now' },
    ]);
    await expect(writing).rejects.toMatchObject({ code: 'not-writable', detail: name });
    expect(await textOf(at('a.txt'))).toBe('before');
    expect((await readdir(folder)).sort()).toEqual(['a.txt', ...left]);
  });

  test.each(obstacles)('because $what, a new first is not left', async ({ second, build, left }) => {
    await build();
    const writing = writeWholeFiles([
      { path: at('a.txt'), content: 'now' },
      { path: second(), content: 'now' },
    ]);
    await expect(writing).rejects.toMatchObject({ code: 'not-writable' });
    expect((await readdir(folder)).sort()).toEqual(left);
  });
});

test('a folder that may not be written to is told', async () => {
  if (process.getuid?.() === 0) return; // An administrator may write everywhere.
  await mkdir(at('locked'));
  await chmod(at('locked'), 0o500);
  await expect(writeWholeFiles([{ path: at('locked', 'a.txt'), content: '' }])).rejects.toMatchObject({
    code: 'not-writable',
    detail: 'a.txt',
  });
});
