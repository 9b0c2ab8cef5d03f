import { plainGrid } from '../model/grid';
import { findCoachSheet } from './find-coach-sheet';

const HEADINGS = [
  ...[
    'Omavalmentaja',
    'Tunnus',
    'Työaika %',
    'Enimmäismäärä',
    'Kohderyhmät',
    'Kielet',
    'Kunnat',
    'Poissa alkaen',
  ],
  'Poissa asti',
];

describe('the sheet of coaches is found', () => {
  test.each<[string, readonly string[]]>([
    ['in Finnish', HEADINGS],
    ['in Finnish without limits', HEADINGS.filter((heading) => heading !== 'Enimmäismäärä')],
    ['with other names', ['Nimi', 'Työaika-%', 'Kieli', 'Kohderyhmä', 'Huom!']],
    ['with names and ids alone', ['Omavalmentaja', 'Tunnus']],
    [
      'in Swedish',
      ['Egen coach', 'Beteckning', 'Arbetstid %', 'Målgrupper', 'Språk', 'Kommuner', 'Frånvarande från'],
    ],
    [
      'in English',
      ['Coach', 'ID', 'Working time %', 'Target groups', 'Languages', 'Absent from', 'Absent until'],
    ],
    [
      'among other columns',
      ['Nro', 'Omavalmentaja', 'Tunnus', 'Työaika %', 'Asiakkaita', 'Vapaana', 'Kuormitus'],
    ],
  ])('%s', (_, headings) => {
    const grid = plainGrid('Taul2', [['Valmentajat'], [], headings, headings.map(() => 'x')]);
    expect(findCoachSheet([plainGrid('Taul1', [['Ohje']]), grid])).toMatchObject({ grid, headerRow: 2 });
  });

  test.each<[string, readonly string[]]>([
    ['a client list', ['Sukunimi', 'Hetu', 'Kotikunta', 'Etuus', 'Omavalmentaja', 'Tunnus']],
    ['a list of codes', ['Tunnus', 'Nimi']],
    ['a summary', ['Omavalmentaja', 'Kunta', 'Asiakkaita']],
  ])('but not in %s', (_, headings) => {
    expect(findCoachSheet([plainGrid('Valmentajat', [headings, headings.map(() => 'x')])])).toBeNull();
  });

  test('as the one with the most fields', () => {
    const grids = [['Omavalmentaja', 'Tunnus'], HEADINGS].map((row, index) => plainGrid(`x${index}`, [row]));
    expect(findCoachSheet(grids)?.grid.sheet).toBe('x1');
  });
});
