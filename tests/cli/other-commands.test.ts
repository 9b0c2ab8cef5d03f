import { readdirSync } from 'node:fs';
import { shippedProfiles } from '../../src/app/profiles';
import { reportSchema } from '../../src/app/report-schema';
import { LANGUAGES } from '../../src/i18n/language';
import { commandTextsOf } from '../../src/i18n/command-texts';
import { textsOf } from '../../src/i18n/texts';
import { coachSheet, listSheet } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();

describe('check', () => {
  test('prints each rule once, gravest first, with its places and what to do; writes nothing', async () => {
    const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
    const files = readdirSync(folder.path('.'));
    const { exitCode, stdout, stderr } = await tell(['check', input, '--lang', 'en']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(readdirSync(folder.path('.'))).toEqual(files);

    const rules = stdout
      .split('\n')
      .filter((line) => ORDER.some((severity) => line.startsWith(`${severity} · `)));
    const severities = rules.map((line) => line.split(' · ')[0]);
    expect(severities).toEqual([...severities].sort((a, b) => ORDER.indexOf(a!) - ORDER.indexOf(b!)));
    expect(rules).toContain(`${error} · Check character does not match · 1 finding`);
    expect(stdout).toContain('\n  where: C7\n');
    expect(rules).toContain(`${warning} · Temporary personal identity code · 6 findings`);
    expect(stdout).toContain('\n  where: C4 C5 C8 C9 C10 C11\n');
    expect(stdout.match(/^ {2}→ /gm)).toHaveLength(rules.length);
  });

  test('--report gives the same report as run does', async () => {
    const input = await folder.add('list.xlsx', [listSheet(), coachSheet()]);
    const check = reportSchema.parse(JSON.parse((await tell(['check', input, '--report', '-'])).stdout));
    const words = ['run', input, '-o', folder.path('out.xlsx'), '--report', '-'];
    const run = reportSchema.parse(JSON.parse((await tell(words)).stdout));
    expect({ ...check, timings: {} }).toEqual({ ...run, timings: {} });
  });

  test('a shortage is no failure of check', async () => {
    const input = await folder.add('short.xlsx', [listSheet(), coachSheet(1)]);
    expect(await tell(['check', input, '--quiet'])).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  test('a list without faults is told to have none', async () => {
    // A published test vector: codes of the temporary series have a warning.
    const clean = ['Mallikas', 'Aino', '131052-308T', 'Savonlinna', 'fi', 'FI', 'työmarkkinatuki', '02'];
    const headings = [
      'Sukunimi',
      'Etunimet',
      'Hetu',
      'Kotikunta',
      'Äidinkieli',
      'Kansalaisuus',
      'Etuus',
      'Työllisyyskoodi',
    ];
    const input = await folder.add('clean.xlsx', [{ name: 'Lista', cells: [headings, clean] }, coachSheet()]);
    const { stdout } = await tell(['check', input]);
    expect(stdout).toContain(commandTextsOf('fi').commandLine.noFindings);
    expect(stdout).not.toContain('→');
  });
});

const { error, warning, info } = textsOf('en').sheets.severities;
const ORDER = [error, warning, info];

test.each(LANGUAGES)(
  'profiles lists every profile with its limit and municipalities, in %s',
  async (language) => {
    const { exitCode, stdout, stderr } = await tell(['profiles', '--lang', language]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(2 * shippedProfiles().length);
    for (const [index, profile] of shippedProfiles().entries()) {
      expect(lines[2 * index]).toContain(profile.id);
      expect(lines[2 * index]).toContain(profile.names[language]);
      expect(lines[2 * index + 1]).toContain(String(profile.coachLimitPerFte));
    }
    expect(stdout).toContain(language === 'sv' ? 'S:t Michel' : 'Mikkeli');
  },
);

test.each([[[]], [['help']], [['--help']], [['run', '-h']]])('%j prints the help', async (words) => {
  expect(await tell(words)).toEqual({
    exitCode: 0,
    stdout: commandTextsOf('fi').commandLine.help,
    stderr: '',
  });
});

test('--version prints the version alone', async () => {
  expect(await tell(['--version'])).toEqual({ exitCode: 0, stdout: '9.8.7\n', stderr: '' });
});
