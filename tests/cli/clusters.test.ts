import { reportSchema } from '../../src/app/report-schema';
import { coachSheet, listSheet } from './messy-list.fixture';
import { tell, temporaryFolder } from './test-world.fixture';

const folder = temporaryFolder();

/** The messy list with words that nobody knows; `settings`: rows of a settings sheet beside it. */
async function listWith(...settings: readonly (readonly [string, string])[]): Promise<string> {
  const list = listSheet();
  const words = ['Työmarkkinatukea haettu', 'työmarkkinatukea  HAETTU', 'työmarkkinatukea haetu'];
  const cells = list.cells.map((row) =>
    row.map((cell) => (cell === 'työmarkkinatuki' ? (words.pop() ?? 'kuntoutus 2021') : cell)),
  );
  return await folder.add(`words-${settings.length}.xlsx`, [
    { ...list, cells },
    coachSheet(),
    { name: 'Asetukset', cells: settings },
  ]);
}

describe('words that the program does not know', () => {
  test.each([
    [
      'fi',
      [
        'Sanat, joita ohjelma ei tunne:',
        'etuus · 3 solua: Työmarkkinatukea haettu, työmarkkinatukea haetu → työmarkkinatuki?',
        '  word.benefit   Työmarkkinatukea haettu = työmarkkinatuki',
        'etuus · 1 solu: kuntoutus 2021',
        '  word.benefit   kuntoutus 2021 = …',
        '→ Lisää taulukkoon Asetukset rivi kullekin kirjoitustavalle: tunnus ja arvo kuten yllä.',
      ],
    ],
    ['sv', ['Ord som programmet inte känner till:', 'förmån · 1 cell: kuntoutus 2021']],
    ['en', ['Words that the program does not know:', 'benefit · 1 cell: kuntoutus 2021']],
  ])('are told by the check in %s, grouped, with the row that settles them', async (language, lines) => {
    const { stdout, stderr } = await tell(['check', await listWith(), '--lang', language]);
    expect(stderr).toBe('');
    expect(stdout.split('\n').filter((line) => lines.includes(line))).toEqual(lines);
  });

  test('stand in the report', async () => {
    const { stdout } = await tell(['check', await listWith(), '--report', '-']);
    const { clusters } = reportSchema.parse(JSON.parse(stdout));
    expect(clusters.map(({ field, cells, proposal }) => [field, cells, proposal])).toEqual([
      ['benefit', 3, 'työmarkkinatuki'],
      ['benefit', 1, null],
    ]);
    expect(clusters[1]!.spellings).toEqual([{ text: 'kuntoutus 2021', cells: 1, row: 11 }]);
  });

  test('are known once their rows stand in the settings sheet', async () => {
    const list = await listWith(
      ['word.benefit', 'työmarkkinatukea HAETTU = työmarkkinatuki'],
      ['word.benefit', 'työmarkkinatukea haetu = työmarkkinatuki'],
      ['word.benefit', 'kuntoutus 2021 = ei etuutta'],
    );
    const { stdout } = await tell(['check', list]);
    expect(stdout).not.toContain('Sanat, joita');
    expect(stdout).not.toContain('kuntoutus');
  });
});
