import { link, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { ListArguments } from './arguments';
import { refuseTargets } from './refuse-targets';

let folder = '';
const at = (...names: string[]): string => path.join(folder, ...names);

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'omavalmentaja-'));
  for (const name of ['list.xlsx', 'coaches.xlsx', 'profile.json', 'old.xlsx', 'old.json']) {
    await writeFile(at(name), name);
  }
  await symlink(at('list.xlsx'), at('link.xlsx'));
  await mkdir(at('sub'));
  await symlink(folder, at('sub', 'up'));
  await link(at('list.xlsx'), at('hard.xlsx'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function given(more: Partial<ListArguments> = {}): ListArguments {
  return {
    input: at('list.xlsx'),
    profile: null,
    date: null,
    sheet: null,
    coaches: null,
    report: null,
    previous: null,
    layout: null,
    includeReview: false,
    way: { kind: 'all' },
    conditions: { absences: [], more: [], limit: null, lockedRows: [] },
    force: false,
    quiet: false,
    ...more,
  };
}

const sources = { coaches: () => at('coaches.xlsx'), profile: () => at('profile.json') };

test.each([
  ['the input itself', () => at('list.xlsx')],
  ['the input by another path', () => at('sub', '..', 'list.xlsx')],
  ['the input through a link', () => at('link.xlsx')],
  ['the input through a linked folder', () => at('sub', 'up', 'list.xlsx')],
  ['the input by a relative path', () => path.relative(process.cwd(), at('list.xlsx'))],
  ['the file of coaches', sources.coaches],
  ['the profile', sources.profile],
])('%s is refused as output and as report, with --force too', async (_, target) => {
  const read = given({ coaches: sources.coaches(), profile: sources.profile() });
  for (const force of [false, true]) {
    await expect(refuseTargets({ ...read, force }, target())).rejects.toMatchObject({
      code: 'output-is-input',
    });
    await expect(refuseTargets({ ...read, force, report: target() }, null)).rejects.toMatchObject({
      code: 'output-is-input',
    });
  }
});

test.each([
  ['new', 'new.xlsx'],
  ['there already', 'old.xlsx'],
])('result and report in one file, %s, are refused', async (_, name) => {
  const both = given({ report: at('sub', '..', name), force: true });
  await expect(refuseTargets(both, at(name))).rejects.toMatchObject({
    code: 'report-is-output',
    detail: name,
  });
});

test('an earlier result is refused without --force, by its name alone', async () => {
  await expect(refuseTargets(given(), at('old.xlsx'))).rejects.toMatchObject({
    code: 'exists',
    detail: 'old.xlsx',
  });
  await expect(refuseTargets(given({ force: true }), at('old.xlsx'))).resolves.toBeUndefined();
});

test.each([
  ['a new output', given, () => at('new.xlsx')],
  ['an output in a folder to be made', given, () => at('new', 'new.xlsx')],
  ['a report over an earlier one', () => given({ report: at('old.json') }), () => null],
  ['a report to stdout', () => given({ report: '-' }), () => null],
  ['an input that is not there', () => given({ input: at('none.xlsx') }), () => at('new.xlsx')],
])('%s is let through', async (_, args, output) => {
  await expect(refuseTargets(args(), output())).resolves.toBeUndefined();
});
