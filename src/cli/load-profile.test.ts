import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import savonlinna from '../../templates/profiles/savonlinna-2021.json';
import { CommandError } from '../app/command-error';
import { shippedProfile } from '../app/profiles';
import { loadProfile } from './load-profile';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'omavalmentaja-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

async function file(content: string): Promise<string> {
  const name = path.join(folder, 'profile.json');
  await writeFile(name, content);
  return name;
}

async function problemsIn(content: string): Promise<readonly string[]> {
  try {
    await loadProfile(await file(content), 'en');
  } catch (error) {
    if (error instanceof CommandError && error.code === 'bad-profile') return error.details;
    throw error;
  }
  return [];
}

test('a shipped profile is known by its id', async () => {
  expect(await loadProfile('mikkeli-2021', 'fi')).toBe(shippedProfile('mikkeli-2021'));
});

test.each([
  ['plain', ''],
  ['with a byte order mark', '\uFEFF'],
])('a profile is read from a file, %s', async (_, mark) => {
  const content = mark + JSON.stringify({ ...savonlinna, id: 'own', coachLimitPerFte: 80 });
  expect(await loadProfile(await file(content), 'fi')).toMatchObject({ id: 'own', coachLimitPerFte: 80 });
});

test('a name that is neither is told', async () => {
  await expect(loadProfile('turku-2021', 'fi')).rejects.toMatchObject({
    code: 'no-such-profile',
    details: ['turku-2021'],
  });
  await expect(loadProfile(folder, 'fi')).rejects.toMatchObject({ code: 'no-such-profile' });
});

test('every mistake of a file is told with its place', async () => {
  const problems = await problemsIn(
    JSON.stringify({ ...savonlinna, coachLimitPerFte: 101, municipalities: ['74'], colour: 'red' }),
  );
  expect(problems).toHaveLength(3);
  expect(problems.some((text) => text.startsWith('coachLimitPerFte: '))).toBe(true);
  expect(problems.some((text) => text.startsWith('municipalities[0]: '))).toBe(true);
  expect(problems.some((text) => text.startsWith('colour: '))).toBe(true);
});

test.each(['', '{', 'limit: 100', '[]', 'null'])(
  '%p is no profile, and one mistake says so',
  async (content) => {
    expect(await problemsIn(content)).toHaveLength(1);
  },
);
